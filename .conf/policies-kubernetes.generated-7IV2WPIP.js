import "./chunk-6OYMWYZS.js";

// src/policies-kubernetes.generated.ts
var policies_kubernetes_generated_default = '{"version":1,"re2":false,"policies":[{"meta":{"id":"k8s-privileged-container","title":"Container runs in privileged mode","severity":"critical","confidence":"high","category":"security","preset":"default","since":"0.1.0","aliases":{"kube-linter":["privileged-container"],"kube-score":["container-security-context-privileged"],"polaris":["runAsPrivileged"],"kubescape":["C-0057","rule-privilege-escalation"],"trivy":["KSV-0017"],"checkov":["CKV_K8S_16"]},"why":"A privileged container holds every capability of the host and can reach all of its devices. Whoever breaks into it owns the node.","remedy":"Delete `privileged`, or set it to `false`; add the single capability that is needed instead.","references":["https://kubernetes.io/docs/concepts/security/pod-security-standards/","https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],"controls":{"pod-security-standard":["baseline"],"cis-kubernetes":["5.2.2"]}},"clauses":[{"select":["k8s/Container"],"variables":{},"path":"securityContext.privileged","assert":"value != true","message":"container `{{ self.name }}` runs privileged","fix":{"set":false,"safety":"safe"}}]}]}';
export {
  policies_kubernetes_generated_default as default
};
