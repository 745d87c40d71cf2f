/** A QR code (ISO 18004) as a path on a grid of modules: drawn in the page, on a canvas and in a file alike. */
import { encode } from 'uqr';

export interface QrShape {
  /** Modules along each side, quiet zone included. */
  readonly size: number;
  /** The dark modules, one unit each. */
  readonly path: string;
}

/** The light margin that readers need. */
const quietZone = 4;

/** Null where the text is longer than a QR code can be. */
export function qrShape(text: string): QrShape | null {
  try {
    // 15 % may be damaged: enough for print, and the modules stay large.
    const { size, data } = encode(text, { ecc: 'M', border: quietZone });
    return { size, path: data.flatMap(rowPath).join('') };
  } catch {
    return null;
  }
}

/** Neighbours become one bar, so that no hairlines show between them. */
function rowPath(row: readonly boolean[], y: number): string[] {
  const bars: string[] = [];
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const end = row.indexOf(false, x);
    bars.push(`M${x} ${y}h${end - x}v1h${x - end}z`);
    x = end;
  }
  return bars;
}

/** The code as a file of its own: dark on light, whatever it is laid on. */
export function qrFile({ size, path }: QrShape): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
  );
}
