printf "%s\n" "$1"
