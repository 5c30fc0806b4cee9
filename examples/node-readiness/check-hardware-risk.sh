#!/usr/bin/env bash
# Plugin of npd-custom-plugin.json: compares the score that a model wrote on this node with a threshold in percent.
# Needs: Node Problem Detector with this file at /config/plugin/ and the score file mounted read-only.
# Usage: check-hardware-risk.sh SCORE_FILE THRESHOLD
# Exit code 0: no problem, 1: problem, 2: unknown. The first 80 characters of the output become the message.
set -euo pipefail

score_file=${1:?score file} threshold=${2:?threshold}

if [[ ! -r "$score_file" ]]; then
  printf 'no score on this node\n'
  exit 2
fi
score=$(<"$score_file")
if [[ ! "$score" =~ ^[0-9]{1,3}$ ]]; then
  printf 'score is not a number from 0 to 100\n'
  exit 2
fi
# 10# keeps a leading zero from being read as octal.
if ((10#$score >= 10#$threshold)); then
  printf 'predicted hardware risk %s%%\n' "$score"
  exit 1
fi
printf 'hardware risk %s%%\n' "$score"
