#!/usr/bin/env bash
eval "echo $1"
