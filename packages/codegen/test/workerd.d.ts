declare module "workerd" {
  /** The path of its binary. */
  const path: string;
  export default path;
}
