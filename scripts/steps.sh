# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
# What the scripts share: telling a step, running it with its output kept in a file, installing packages.
# Sourced by bash with `set -euo pipefail`; expects `root` to be the repository's folder.

: "${root:?must be set by the script that sources this}"

# One line a step, so that a reader sees where the time goes.
step() {
    printf '==> %s\n' "$*"
}

fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# quietly LOG COMMAND...: runs the command with its output appended to LOG; shows the end of LOG when it fails.
quietly() {
    local log=$1 status=0
    shift
    printf '$ %s\n' "$*" >>"$log"
    "$@" >>"$log" 2>&1 </dev/null || status=$?
    if ((status != 0)); then
        tail -n 60 "$log" >&2
        printf '%s: failed with status %d: %s\n(all of it: %s)\n' "${0##*/}" "$status" "$*" "$log" >&2
    fi
    return "$status"
}

# The packages of the named sections of scripts/packages.txt, one a line.
packages() {
    awk -v wanted=" $* " '
        /^# [a-z]+:/ { section = substr($2, 1, length($2) - 1); next }
        /^[^#]/      { if (index(wanted, " " section " ")) print $1 }' "$root/scripts/packages.txt"
}

# Of the packages given, those that dpkg does not hold installed.
missing_packages() {
    local package
    for package in "$@"; do
        # shellcheck disable=SC2016  # a format of dpkg-query, not of the shell
        [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] ||
            printf '%s\n' "$package"
    done
}

# install_packages LOG SECTION...: apt is not touched when nothing is missing, so this works without a network.
install_packages() {
    local log=$1 wanted missing as_root=()
    shift
    mapfile -t wanted < <(packages "$@")
    if ! command -v dpkg-query >/dev/null; then
        step "No dpkg here: taking for granted what Debian calls ${wanted[*]}"
        return
    fi
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    if ((${#missing[@]} == 0)); then
        step "Packages: all ${#wanted[@]} installed"
        return
    fi
    step "Installing ${#missing[@]} of ${#wanted[@]} packages: ${missing[*]}"
    if ((EUID != 0)); then
        command -v sudo >/dev/null || fail "please run as root: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    # An update that fails on one foreign source must not stop an installation that does not need it.
    quietly "$log" "${as_root[@]}" apt-get update --quiet || step "apt-get update failed; trying with what is known"
    quietly "$log" "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install --quiet --yes --no-install-recommends "${missing[@]}"
}
