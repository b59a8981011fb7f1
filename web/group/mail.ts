/** The files in a saved mail: what is attached, and results that stand in its text. */
import PostalMime from "postal-mime";
import { Refused, type Found } from "./found";
import { LARGEST_INSIDE, opened, type Place } from "./opening";
import { objectsIn } from "./objects";

const OPTIONS = {
  // A mail in a mail is an attachment like another, so that what is in it is found.
  maxRfc822NestingDepth: 0,
  maxNestingDepth: 32,
} as const;

export async function inMail(name: string, file: Blob, place: Place): Promise<Found[]> {
  if (file.size > LARGEST_INSIDE) {
    throw new Refused("zip_too_large");
  }
  const mail = await PostalMime.parse(await withoutPostmark(file), OPTIONS);
  const parts = mail.attachments.map(({ filename, mimeType, content }, index) => {
    const ending = mimeType === "message/rfc822" ? ".eml" : "";
    const called = filename ?? `${index + 1}${ending}`;
    return part(`${name}/${called}`, new Uint8Array(content as ArrayBuffer), place);
  });
  // A part that is shown in the text is part of it to postal-mime (4.0.0), whatever it is called.
  const texts = [...objectsIn(mail.text ?? "")].map((text, index) =>
    part(`${name}/${index + 1}.txt`, new TextEncoder().encode(text), place),
  );
  return [...parts, ...texts];
}

function part(name: string, bytes: Uint8Array<ArrayBuffer>, place: Place): Found {
  const whole = (): Blob => new Blob([bytes]);
  return { read: () => Promise.resolve(opened(name, bytes.length, bytes, whole, place)) };
}

/** Without the line that mailboxes put before a mail. */
async function withoutPostmark(file: Blob): Promise<ArrayBuffer> {
  const bytes = await file.arrayBuffer();
  const head = new TextDecoder("latin1").decode(bytes.slice(0, 1000));
  return head.startsWith("From ") ? bytes.slice(head.indexOf("\n") + 1) : bytes;
}
