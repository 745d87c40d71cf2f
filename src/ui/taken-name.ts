/** What is said to whoever builds the page of a tag that another library has. */

export function takenName(name: string, tag: string): { readonly problem: string; readonly mend: string } {
  return {
    problem: `<${name}> is not defined by this copy of guestlist.`,
    mend: `Another library has the name: defineAs('${tag}', 'guestlist-${tag}'), and use that tag.`,
  };
}

const told = new Set<string>();

/** Once. */
export function tellTaken(name: string, tag: string): void {
  if (told.has(name)) return;
  told.add(name);
  const { problem, mend } = takenName(name, tag);
  console.warn(`guestlist: ${problem} ${mend}`);
}
