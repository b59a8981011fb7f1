// imgui.cpp, with two things of the C library left out that this product never comes to use and
// that would be most of what it takes of that library: reading settings files, and formatting of
// text beyond what ImGui names its windows and fonts with.
#include <cstdio>

// ImGui takes apart the lines of a settings file with it. There are no such files: io.IniFilename
// is null. (<cstdio> is included above, so that only ImGui's own calls are meant.)
static int read_no_settings(const char*, const char*, ...) {
    return 0;
}
#define sscanf read_no_settings

#include <imgui.cpp>
