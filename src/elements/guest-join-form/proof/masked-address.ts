/** An address that its owner knows again, and somebody who looks over their shoulder does not: `g•••@example.org`. */
export function maskedAddress(email: string): string {
  const at = email.lastIndexOf('@');
  const [first = ''] = email;
  return at < 1 ? email : `${first}•••${email.slice(at)}`;
}
