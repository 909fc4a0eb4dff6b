const title: string = "bundled";
document.title = title;
