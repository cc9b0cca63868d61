#!/bin/sh
echo "name=$GITHUB_HEAD_REF" >> "$GITHUB_OUTPUT"
