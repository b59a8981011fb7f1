#!/usr/bin/env bash
# desktop.sh BROWSER ADDRESS ENGINE: a browser with an input method, in a session made by xvfb-run and
# dbus-run-session. Says `ready`, then takes xdotool's arguments line by line and says `done` to each.
set -u
browser=$1 address=$2 engine=$3
# Debian's programs find Debian's Python, whatever other one this machine has.
export PATH=/usr/bin:/bin
export GTK_IM_MODULE=ibus XMODIFIERS=@im=ibus LANG=C.UTF-8 XDG_RUNTIME_DIR=$HOME/run
# Without a GPU, and without a bus for screen readers.
export WEBKIT_DISABLE_DMABUF_RENDERER=1 LIBGL_ALWAYS_SOFTWARE=1 NO_AT_BRIDGE=1
mkdir -p -m 700 "$XDG_RUNTIME_DIR" "$HOME/profile"
setxkbmap -layout us -variant intl # its quote keys are dead: ´ and ¨
ibus-daemon --daemonize --xim --panel disable --config disable
tries=0
until ibus engine "$engine"; do
    # The daemon needs a moment; an input method that does not work here never comes.
    ((++tries < 100)) || { echo desktop-without-input-method; exit 1; }
    sleep 0.2
done

case $browser in
firefox)
    cat >"$HOME/profile/user.js" <<'END'
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.startup.homepage_override.mstone", "ignore");
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("app.update.enabled", false);
END
    firefox-esr --no-remote --new-instance --profile "$HOME/profile" "$address" &
    ;;
webkit) "$(find /usr/lib -path '*webkit2gtk-4.1/MiniBrowser' | head -n 1)" "$address" & ;;
esac

echo desktop-ready
while read -r line; do
    # shellcheck disable=SC2086 # arguments, one word each
    xdotool $line; echo xdotool-done
done
ibus exit
