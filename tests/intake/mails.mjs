// Mails as programs save them, written out by hand: lines end in CRLF.

const CRLF = "\r\n";
const HEAD = [
  "From: Partner <partner@example.org>",
  "To: Coordinator <coordinator@example.org>",
  "Subject: =?UTF-8?Q?Ons_resultaat_=E2=80=93_keten?=",
  "Date: Fri, 27 Nov 2026 10:00:00 +0100",
  "Message-ID: <1@example.org>",
  "MIME-Version: 1.0",
];

let boundaries = 0;

/** A mail of a text and parts, each already with its head. */
export function mail(parts, text = "Please find our result attached.") {
  const boundary = `=_part_${++boundaries}`;
  const body = part(["Content-Type: text/plain; charset=utf-8"], text);
  return [
    ...HEAD,
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    "",
    "This is a message of several parts.",
    ...[body, ...parts].map((one) => `--${boundary}${CRLF}${one}`),
    `--${boundary}--`,
    "",
  ].join(CRLF);
}

/** Someone's text and nothing else. */
export const plainMail = (text) =>
  [...HEAD, "Content-Type: text/plain; charset=utf-8", "", text, ""].join(CRLF);

function part(head, body) {
  return [...head, "", body].join(CRLF);
}

const base64 = (content) =>
  Buffer.from(content).toString("base64").replaceAll(/.{76}/g, `$&${CRLF}`);

/** As most programs attach whatever it is. */
export const attached = (name, content, type = "application/octet-stream") =>
  part(
    [
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      "Content-Transfer-Encoding: base64",
    ],
    base64(content),
  );

/** As a text, its lines ending as those of the mail do. */
export const attachedAsText = (name, text, disposition = "attachment") =>
  part(
    [
      `Content-Type: application/json; name="${name}"`,
      `Content-Disposition: ${disposition}; filename="${name}"`,
      "Content-Transfer-Encoding: 8bit",
    ],
    text.replaceAll("\n", CRLF),
  );

/** Quoted-printable: signs of equality and what is not ASCII as their codes, long lines broken. */
export function attachedQuoted(name, text) {
  const quoted = (line) => {
    const codes = [...Buffer.from(line)].map((byte) =>
      byte === 0x3d || byte > 0x7e
        ? `=${byte.toString(16).toUpperCase()}`
        : String.fromCharCode(byte),
    );
    const lines = [""];
    for (const code of codes) {
      if (lines.at(-1).length + code.length > 75) {
        lines[lines.length - 1] += "=";
        lines.push("");
      }
      lines[lines.length - 1] += code;
    }
    return lines.join(CRLF);
  };
  return part(
    [
      "Content-Type: application/json",
      `Content-Disposition: attachment; filename="${name}"`,
      "Content-Transfer-Encoding: quoted-printable",
    ],
    text.split("\n").map(quoted).join(CRLF),
  );
}

/** A name in pieces, as RFC 2231 has it; the first is encoded, the second stands as it is. */
export const attachedInPieces = ([encoded, plain], content) =>
  part(
    [
      "Content-Type: application/json",
      "Content-Disposition: attachment;",
      ` filename*0*=UTF-8''${encodeURIComponent(encoded)};`,
      ` filename*1="${plain}"`,
      "Content-Transfer-Encoding: base64",
    ],
    base64(content),
  );

/** In the text itself, as some programs show what is a text. */
export const inline = (name, text) =>
  part(
    [
      `Content-Type: application/json; charset=utf-8${name ? `; name="${name}"` : ""}`,
      `Content-Disposition: inline${name ? `; filename="${name}"` : ""}`,
      "Content-Transfer-Encoding: base64",
    ],
    base64(text),
  );

/** A whole mail as a part of another. */
export const forwarded = (whole) =>
  part(["Content-Type: message/rfc822", "Content-Disposition: attachment"], whole);
