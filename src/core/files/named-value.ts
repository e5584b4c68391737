/** Does a defined name hold a value of its own, text in quotes or a long number, and not a place in a sheet? */
export function isConstant(expression: string): boolean {
  return /^[\s={(]*(?:"[^"]|\d{6})/.test(expression);
}
