/** The displayed name of a connection: the server accepts empty names, which could not be clicked. */
export function connectionName({ name }: { readonly name?: string | null | undefined }): string {
  return name?.trim() ? name : "(no name)";
}
