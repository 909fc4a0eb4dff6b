/** What a connection is called on the page: the server takes an empty name, which nobody could click on. */
export function connectionName({ name }: { readonly name?: string | null | undefined }): string {
  return name?.trim() ? name : "(no name)";
}
