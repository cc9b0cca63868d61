#!/usr/bin/env bash
set -eu
title="$1"
bash ci/inner.sh "$title"
