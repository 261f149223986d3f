/** The tags of a stored value. */
export const asList = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
