#pragma once

#include "ui/ui.hpp"

#include <string>
#include <string_view>

/// Running text: each widget takes the width of the column and as much height as the text needs.
namespace ketenspiegel::ui {

/// The title of a screen (h1). Its id is "title", so that the focus can be put there.
void screen_title(Ui& ui, std::string_view text);
/// A heading of level 2 or 3. `id`: stable, where something points to it or focuses it.
void heading(Ui& ui, int level, std::string_view text, std::string id = {});
void paragraph(Ui& ui, std::string_view text);
void muted(Ui& ui, std::string_view text);
void lead(Ui& ui, std::string_view text);
/// How far the items of a list stand in.
inline constexpr float bullet_indent = space::xl;
/// A bulleted list.
void bullets(Ui& ui, const std::vector<std::string>& items);

/// A thin line over the width of the column.
void rule(Ui& ui);
/// A heading of level 3 under such a line: one of several alike.
void ruled_heading(Ui& ui, std::string_view text, std::string id = {});

/// Text with everything chosen by the caller; the other widgets are made of it.
void text_block(Ui& ui, Node&& node, std::string_view text, const TextStyle& style, Color color);
/// A line of text at a place of its own, outside the column's flow; returns its width.
float text_at(Ui& ui, Point2 place, std::string_view text, const TextStyle& style, Color color);

} // namespace ketenspiegel::ui
