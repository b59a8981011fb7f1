/** Runs before the page is first painted, so that nobody sees it in another theme than their own. */
import { beginWithTheme } from "./storage/theme_copy";

beginWithTheme();
