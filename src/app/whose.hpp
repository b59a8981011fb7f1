#pragma once

#include "app/app.hpp"

/// Whose answers a result is: the id says it, so that in a group nobody's take the place of
/// another's.
namespace ketenspiegel::app {

/// A document as another result: with an id and times of its own, and as its first revision.
Json as_another(App& app, Json document);

/// Asks whose the open assessment's answers are where a file of it was saved under another
/// organisation. `saves`: the file is written afterwards. True where it asks.
bool ask_whose_answers(App& app, bool saves);

/// The result's id is its organisation's own from now on.
void remember_organisation(Assessment& assessment);

/// What was asked is answered: still one's own, or another's, which gives them a new id.
void keep_id(App& app);
void give_new_id(App& app);

/// Takes the change that was asked about back, where nothing else was changed since.
void take_organisation_back(App& app);

} // namespace ketenspiegel::app
