# Denies Pods whose containers may run as root or gain privileges.
# Needs: Open Policy Agent 0.59 or later as an admission webhook. Gatekeeper needs another shape: rule name violation,
#   input.review, inside a ConstraintTemplate.
package kubernetes.admission

import rego.v1

pod := input.request.object

pod_name := object.get(pod.metadata, "name", object.get(pod.metadata, "generateName", "unnamed"))

containers contains container if {
	some list in ["containers", "initContainers", "ephemeralContainers"]
	some container in pod.spec[list]
}

# A container's own value wins over the Pod's.
runs_as_non_root(container) if container.securityContext.runAsNonRoot == true

runs_as_non_root(container) if {
	not is_boolean(container.securityContext.runAsNonRoot)
	pod.spec.securityContext.runAsNonRoot == true
}

deny contains msg if {
	input.request.kind.kind == "Pod"
	some container in containers
	not runs_as_non_root(container)
	msg := sprintf("Pod %s, container %s: organisation policy requires runAsNonRoot: true", [pod_name, container.name])
}

deny contains msg if {
	input.request.kind.kind == "Pod"
	some container in containers
	not container.securityContext.allowPrivilegeEscalation == false
	msg := sprintf("Pod %s, container %s: organisation policy requires allowPrivilegeEscalation: false", [pod_name, container.name])
}
