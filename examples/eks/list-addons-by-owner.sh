#!/usr/bin/env bash
# Lists every add-on that EKS offers for a Kubernetes version today, with its owner (aws, community or a vendor).
# Needs: AWS CLI v2; eks:DescribeAddonVersions.
# Usage: K8S_VERSION=1.34 ./list-addons-by-owner.sh
set -euo pipefail

K8S_VERSION="${K8S_VERSION:?set K8S_VERSION, for example 1.34}"

aws eks describe-addon-versions \
  --kubernetes-version "$K8S_VERSION" \
  --query 'addons[].[owner, type, addonName, publisher]' \
  --output text | sort
