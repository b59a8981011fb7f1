/** Names in a zip: UTF-8, said or not, or the letters of the first PCs (code page 437). */

const PC_LETTERS =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀" +
  "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

const UTF8 = new TextDecoder("utf-8", { fatal: true });

export function zipName(bytes: Uint8Array): string {
  let name: string;
  try {
    name = UTF8.decode(bytes);
  } catch {
    name = [...bytes]
      .map((byte) => (byte < 128 ? String.fromCharCode(byte) : (PC_LETTERS[byte - 128] ?? "")))
      .join("");
  }
  return name.replaceAll("\\", "/"); // Some programs on Windows write those.
}
