// How many syllables a word has, by its spelling. Right for nearly all of our words and off by one for the rest.

// The longest first. Two vowels that are not here, such as the "ia" of "initiatief", are two syllables, and so is a
// vowel with a diaeresis.
const dutchVowels =
  /aai|ooi|oei|eeu|ieu|[eé]é|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|ai|oi|[aeiouyàáâäèéêëìíîïòóôöùúûü]/g;

function ofDutch(word) {
  return word.replace(/qu/g, "kw").match(dutchVowels)?.length ?? 1;
}

// Where a letter is written and not heard.
const englishSilent = [
  [/every/, "evry"],
  [/busine/, "busne"],
  [/some(?=[a-z])/, "som"],
  [/([aeiouy][^aeiouyl]|[aeiouy]l)e(?=(ment|ly|less|ful|where)s?$)/, "$1"],
  [/([^aeioutd])ed$/, "$1"],
  [/([^aeiouscxzghl]|[aeiou]l|th)es$/, "$1"],
  [/([^aeioul]|[aeiou]l)e$/, "$1"],
];

// Where two vowels side by side are two syllables.
const englishHiatus = [
  /ia(?![ln])/g,
  /[^tcsg]ia(?=[ln])/g,
  /[^tscgxnl]io(?!ur)/g,
  /[^qg]ua/g,
  /ue(?=n)/g,
  /crea(?=t)|idea|area|rea(?=ct|li)/g,
  /(cl|sc|qu|d|r)ie(?=nts?$|nc|t)|cie(?=t)/g,
  /[rlth]ie(?=r)/g,
  /[eou]ing|[^aeiou]y(ing|on)/g,
  /^coo(?=[pr])/g,
  /[aeiou]y(?=[aeiou])/g,
];

function ofEnglish(word) {
  const heard = englishSilent.reduce(
    (left, [written, kept]) => left.replace(written, kept),
    word.replace("é", "ay"),
  );
  const groups = heard.match(/[aeiouy]+/g)?.length ?? 0;
  const hiatuses = englishHiatus.map((two) => heard.match(two)?.length ?? 0);
  return Math.max(
    1,
    hiatuses.reduce((sum, count) => sum + count, groups),
  );
}

/** Of a word that may be compound ("start-ups", "partner’s"). language: nl or en. */
export function syllables(word, language) {
  const count = { nl: ofDutch, en: ofEnglish }[language];
  const parts =
    word
      .toLowerCase()
      .normalize("NFC")
      .replace(/[’']/g, "")
      .match(/\p{L}+/gu) ?? [];
  return parts.reduce((sum, part) => sum + count(part), 0);
}
