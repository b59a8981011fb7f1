/** Says in plain elements what the program cannot say itself: that it cannot run, or stopped. */
import english from "../data/page/en.json";
import dutch from "../data/page/nl.json";

export type Failure = "unsupported" | "not_loaded" | "stopped";

const TEXTS = { nl: dutch, en: english };

export function failWith(failure: Failure, error?: unknown): void {
  if (error !== undefined) {
    console.error(error);
  }
  document.getElementById("skeleton")?.remove();
  document.getElementById("mirror")?.remove();
  document.getElementById("drawing")?.remove();
  const language = chosenLanguage();
  const texts = TEXTS[language];
  document.documentElement.lang = language;

  const message = document.createElement("main");
  message.id = "failure";
  const title = document.createElement("h1");
  title.textContent = texts[`${failure}_title`];
  const text = document.createElement("p");
  text.textContent = texts[`${failure}_text`];
  message.setAttribute("role", "alert");
  message.append(title, text);
  if (failure !== "unsupported") {
    const again = document.createElement("button");
    again.type = "button";
    again.textContent = texts.reload;
    again.addEventListener("click", () => location.reload());
    message.append(again);
  }
  document.body.append(message);
}

/** The first of the person's languages that there are texts in; Dutch where none is. */
function chosenLanguage(): keyof typeof TEXTS {
  for (const language of navigator.languages) {
    if (language.startsWith("en")) {
      return "en";
    }
    if (language.startsWith("nl")) {
      return "nl";
    }
  }
  return "nl";
}
