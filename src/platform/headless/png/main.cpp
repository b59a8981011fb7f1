// ketenspiegel-screens FOLDER [PART-OF-NAME]: draws every screen in every window into FOLDER as
// PNG, and its tree of meaning beside it as text. What people look at while they work on the looks,
// and what the golden images are made with.

#include "platform/headless/png/png.hpp"
#include "platform/headless/shots.hpp"

#include <cstdio>
#include <fstream>

int main(int argc, char** argv) {
    using namespace ketenspiegel::platform;
    if (argc < 2) {
        std::fputs("usage: ketenspiegel-screens FOLDER [PART-OF-NAME]\n", stderr);
        return 2;
    }
    const std::string folder = argv[1];
    const std::string wanted = argc > 2 ? argv[2] : "";
    for (const Scene& scene : scenes()) {
        for (const View& view : views()) {
            const std::string name = scene.name + "-" + view.name;
            if (name.find(wanted) == std::string::npos) continue;
            HeadlessHost host(settings(scene, view));
            scene.arrange(host);
            if (!write_png(folder + "/" + name + ".png", host.picture())) {
                std::fprintf(stderr, "cannot write %s/%s.png\n", folder.c_str(), name.c_str());
                return 1;
            }
            write_png(folder + "/" + name + "-page.png", host.whole_page());
            std::ofstream(folder + "/" + name + ".txt") << dump(host.nodes());
        }
    }
    return 0;
}
