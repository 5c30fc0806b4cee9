#!/usr/bin/env bash
# Installs the ADOT (AWS Distro for OpenTelemetry) add-on the whole way: find a version, cert-manager first, wait, look.
# Needs: AWS CLI v2; an EKS cluster; eks:DescribeAddonVersions, eks:CreateAddon, eks:DescribeAddon, eks:ListAddons.
# Usage: CLUSTER_NAME=prod K8S_VERSION=1.34 ./install-adot-addon.sh
#        ADOT_ADDON_VERSION is optional; without it EKS takes the default version of the add-on.
set -euo pipefail

CLUSTER_NAME="${CLUSTER_NAME:?set CLUSTER_NAME to the name of the cluster}"
K8S_VERSION="${K8S_VERSION:?set K8S_VERSION, for example 1.34}"
ADOT_ADDON_VERSION="${ADOT_ADDON_VERSION:-}"

# The add-on has its own numbering (the Operator's), so look versions up instead of guessing them.
list_adot_versions() {
  aws eks describe-addon-versions \
    --addon-name adot \
    --kubernetes-version "$K8S_VERSION" \
    --query 'addons[].addonVersions[].[addonVersion, compatibilities[0].defaultVersion]' \
    --output table
}

# The ADOT Operator's webhooks get their certificates from cert-manager.
install_cert_manager() {
  aws eks create-addon \
    --cluster-name "$CLUSTER_NAME" \
    --addon-name cert-manager \
    --resolve-conflicts NONE
  aws eks wait addon-active \
    --cluster-name "$CLUSTER_NAME" \
    --addon-name cert-manager
}

install_adot() {
  aws eks create-addon \
    --cluster-name "$CLUSTER_NAME" \
    --addon-name adot \
    --resolve-conflicts NONE \
    ${ADOT_ADDON_VERSION:+--addon-version "$ADOT_ADDON_VERSION"}
  # Polls every 10 seconds, 60 times at most.
  aws eks wait addon-active \
    --cluster-name "$CLUSTER_NAME" \
    --addon-name adot
}

show_adot() {
  aws eks describe-addon \
    --cluster-name "$CLUSTER_NAME" \
    --addon-name adot \
    --query 'addon.{status: status, version: addonVersion, issues: health.issues}' \
    --output json
}

list_installed() {
  aws eks list-addons --cluster-name "$CLUSTER_NAME" --output table
}

list_adot_versions
install_cert_manager
install_adot
show_adot
list_installed
