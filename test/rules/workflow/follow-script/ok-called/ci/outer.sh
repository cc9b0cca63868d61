#!/usr/bin/env bash
printf "%s\n" "$1"
run() {
  eval "$1"
}
run "echo fixed"
