# Run: opa test -v pod-security.rego pod-security_test.rego
package kubernetes.admission_test

import rego.v1

import data.kubernetes.admission

hardened := {"runAsNonRoot": true, "allowPrivilegeEscalation": false}

review(spec) := {"request": {
	"kind": {"group": "", "version": "v1", "kind": "Pod"},
	"operation": "CREATE",
	"object": {"metadata": {"name": "checkout"}, "spec": spec},
}}

test_hardened_pod_is_allowed if {
	count(admission.deny) == 0 with input as review({"containers": [{"name": "app", "securityContext": hardened}]})
}

test_pod_value_counts_for_its_containers if {
	count(admission.deny) == 0 with input as review({
		"securityContext": {"runAsNonRoot": true},
		"containers": [{"name": "app", "securityContext": {"allowPrivilegeEscalation": false}}],
	})
}

test_init_container_is_denied if {
	messages := admission.deny with input as review({
		"containers": [{"name": "app", "securityContext": hardened}],
		"initContainers": [{"name": "setup"}],
	})
	messages == {
		"Pod checkout, container setup: organisation policy requires runAsNonRoot: true",
		"Pod checkout, container setup: organisation policy requires allowPrivilegeEscalation: false",
	}
}

test_container_may_not_override_the_pod if {
	messages := admission.deny with input as review({
		"securityContext": {"runAsNonRoot": true},
		"containers": [{"name": "app", "securityContext": {"runAsNonRoot": false, "allowPrivilegeEscalation": false}}],
	})
	messages == {"Pod checkout, container app: organisation policy requires runAsNonRoot: true"}
}
