/** Removes keys whose value is undefined. */
export function compact<All extends object>(facts: { [Name in keyof All]?: All[Name] | undefined }): All {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as All;
}
