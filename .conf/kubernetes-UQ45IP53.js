import {
  imageParts
} from "./chunk-IY7PHQ3R.js";
import {
  asYaml11
} from "./chunk-ZED5WJK3.js";
import {
  and,
  child,
  cover,
  entries,
  equals,
  every,
  fact,
  firstSet,
  get,
  isSet,
  isTrue,
  isUnset,
  items,
  list,
  mapping,
  missing,
  not,
  or,
  printable,
  problemAt,
  scalar,
  slice,
  suggest,
  text,
  unknown
} from "./chunk-HEKRYVJI.js";
import "./chunk-6OYMWYZS.js";

// src/platforms/kubernetes/selectors.ts
function matchesSelector(selector, labels) {
  if (selector.kind === "unknown") return "unknown";
  if (selector.kind !== "map") return false;
  const expressions = get(selector, "matchExpressions");
  if (expressions.kind === "unknown") return "unknown";
  return and(
    matchesLabels(get(selector, "matchLabels"), labels),
    ...items(expressions).map((e) => matchesExpression(e, labels))
  );
}
function matchesLabels(wanted, labels) {
  if (wanted.kind === "unknown") return "unknown";
  const all = [...entries(wanted)].map(([key, value]) => labelEquals(child(labels, key), value));
  return wanted.kind === "map" && wanted.open ? and(...all, "unknown") : and(...all);
}
function labelEquals(label, wanted) {
  if (wanted.kind === "unknown" || label.kind === "unknown") {
    if (wanted.kind === "scalar" && typeof wanted.value === "string") return equals(label, wanted.value);
    return label.kind === "missing" ? false : "unknown";
  }
  return label.kind === "scalar" && wanted.kind === "scalar" && printable(label) === printable(wanted);
}
function matchesExpression(expression, labels) {
  const label = child(labels, printable(get(expression, "key")));
  const values = get(expression, "values");
  if (values.kind === "unknown") return "unknown";
  const isAmong = or(...items(values).map((value) => labelEquals(label, value)));
  switch (text(get(expression, "operator"))) {
    case "In":
      return isAmong;
    case "NotIn":
      return not(isAmong);
    case "Exists":
      return isSet(label);
    case "DoesNotExist":
      return not(isSet(label));
    default:
      return "unknown";
  }
}
function isSelected(selector, podMetadata) {
  if (selector.kind !== "map") return selector;
  const labels = get(podMetadata, "labels");
  const structured = selector.entries.has("matchLabels") || selector.entries.has("matchExpressions");
  return asValue(structured ? matchesSelector(selector, labels) : matchesLabels(selector, labels), selector);
}
function spreads(podSpec, podMetadata) {
  const rules = get(podSpec, "affinity.podAntiAffinity");
  if (rules.kind === "unknown") return rules;
  const required = items(get(rules, "requiredDuringSchedulingIgnoredDuringExecution"));
  const preferred = items(get(rules, "preferredDuringSchedulingIgnoredDuringExecution"));
  const keys = [...required, ...preferred.map((term) => get(term, "podAffinityTerm"))].flatMap((term) => {
    const matched = matchesSelector(get(term, "labelSelector"), get(podMetadata, "labels"));
    if (matched === false) return [];
    const key = get(term, "topologyKey");
    return matched === true ? [key] : [unknown("the labels are not known", key.span)];
  });
  return list(keys, rules.span, rules.keySpan ? { keySpan: rules.keySpan } : {});
}
function asValue(answer, at) {
  const more = at.keySpan ? { keySpan: at.keySpan } : {};
  const { span } = at.keySpan ? { span: at.keySpan } : at;
  if (answer === "unknown") return unknown("the labels are not known", span, more);
  return scalar(answer, span, { style: "computed", ...more });
}

// src/platforms/kubernetes/links/inventory.ts
function takeInventory(manifests, workloads) {
  const services = manifests.filter((m) => m.resource.kind === "k8s/Service");
  return {
    manifests,
    workloads,
    byName: groupBy(manifests, (m) => nameKey(m.resource.kind, m.resource.name)),
    pods: indexLabels(
      workloads.map(({ manifest: manifest2, podSpec }) => ({
        resource: podSpec,
        namespace: manifest2.namespace,
        labels: fact(podSpec, "metadata.labels")
      }))
    ),
    services: indexLabels(
      services.map(({ resource, namespace }) => ({
        resource,
        namespace,
        labels: get(resource.body, "metadata.labels")
      }))
    )
  };
}
function nameKey(resourceKind2, name) {
  return `${resourceKind2} ${name}`;
}
function sameNamespace(a, b) {
  if (a === void 0 || b === void 0) return "unknown";
  if (a === b || (a || "default") === (b || "default")) return true;
  return a === "" || b === "" ? "unknown" : false;
}
function candidates(index, wanted, namespace) {
  const buckets = namespace ? [.../* @__PURE__ */ new Set([namespace, "", void 0])].map((name) => index.get(name)) : [...index.values()];
  const first = [...entries(wanted)].find(([, value]) => value.kind === "scalar");
  const label = first && `${first[0]}=${printable(first[1])}`;
  return buckets.flatMap((bucket2) => {
    if (!bucket2) return [];
    return label === void 0 ? bucket2.all : [...bucket2.byLabel.get(label) ?? [], ...bucket2.uncertain];
  });
}
function indexLabels(all) {
  const byNamespace = /* @__PURE__ */ new Map();
  for (const one of all) append(byNamespace, one.namespace, one);
  return new Map([...byNamespace].map(([namespace, members]) => [namespace, bucket(members)]));
}
function bucket(all) {
  const byLabel = /* @__PURE__ */ new Map();
  const uncertain = [];
  for (const one of all) {
    if (one.labels.kind === "unknown" || hasUnknown(one.labels)) uncertain.push(one);
    else for (const [key, value] of entries(one.labels)) append(byLabel, `${key}=${printable(value)}`, one);
  }
  return { all, byLabel, uncertain };
}
function hasUnknown(labels) {
  return labels.kind === "map" && (labels.open || [...labels.entries.values()].some((v) => v.kind === "unknown"));
}
function groupBy(values, key) {
  const result = /* @__PURE__ */ new Map();
  for (const value of values) append(result, key(value), value);
  return result;
}
function append(lists2, key, value) {
  const known = lists2.get(key);
  if (known) known.push(value);
  else lists2.set(key, [value]);
}
function linkIf(linked, from, to, via, at) {
  if (linked === false || from === to) return [];
  if (linked === true) return [{ from, to, via, span: at }];
  return [{ from, to, via, span: at, doubt: `it depends on the namespace or on labels that can't be known here` }];
}

// src/platforms/kubernetes/links/by-label.ts
function selectorLinks(manifest2, inventory) {
  const { body } = manifest2.resource;
  switch (manifest2.resource.kind) {
    case "k8s/Service":
      return serviceLinks(manifest2, inventory);
    case "k8s/PodDisruptionBudget":
      return select(manifest2, get(body, "spec.selector"), inventory.pods, "selector");
    case "k8s/NetworkPolicy":
      return [
        ...select(manifest2, get(body, "spec.podSelector"), inventory.pods, "selector"),
        ...peers(manifest2, inventory)
      ];
    case "k8s/CiliumNetworkPolicy":
    case "k8s/CiliumClusterwideNetworkPolicy":
      return ciliumLinks(manifest2, inventory);
    case "k8s/PodMonitor":
      return select(manifest2, get(body, "spec.selector"), inventory.pods, "selector", anywhere(body));
    case "k8s/ServiceMonitor":
      return select(manifest2, get(body, "spec.selector"), inventory.services, "selector", anywhere(body));
    default:
      return [];
  }
}
function serviceLinks(manifest2, inventory) {
  const selector = get(manifest2.resource.body, "spec.selector");
  if (selector.kind !== "map" || selector.entries.size === 0) return [];
  return candidates(inventory.pods, selector, manifest2.namespace).flatMap((pod) => {
    const linked = and(sameNamespace(manifest2.namespace, pod.namespace), matchesLabels(selector, pod.labels));
    return linkIf(linked, manifest2.resource, pod.resource, "selector", selector.keySpan ?? selector.span);
  });
}
function peers(manifest2, inventory) {
  const { body } = manifest2.resource;
  return ["spec.ingress.from", "spec.egress.to"].flatMap((path) => every(body, path).values).flatMap((peer) => {
    const otherNamespaces = get(peer, "namespaceSelector").kind !== "missing";
    const links = select(manifest2, get(peer, "podSelector"), inventory.pods, "peer", otherNamespaces);
    const certain = links.find((link) => link.doubt === void 0) ?? links[0];
    return certain ? [certain] : [];
  });
}
function ciliumLinks(manifest2, inventory) {
  const { body, kind } = manifest2.resource;
  const everywhere = kind === "k8s/CiliumClusterwideNetworkPolicy";
  return ["spec.endpointSelector", "specs.endpointSelector"].flatMap((path) => every(body, path).values).flatMap((selector) => select(manifest2, withoutSources(selector), inventory.pods, "selector", everywhere));
}
function withoutSources(selector) {
  const labels = child(selector, "matchLabels");
  if (selector.kind !== "map" || labels.kind !== "map") return selector;
  const plain = new Map([...labels.entries].map(([key, value]) => [key.replace(/^(?:k8s|any):/, ""), value]));
  return { ...selector, entries: new Map([...selector.entries, ["matchLabels", { ...labels, entries: plain }]]) };
}
function anywhere(body) {
  return get(body, "spec.namespaceSelector").kind !== "missing";
}
function select(manifest2, selector, index, via, inAnyNamespace = false) {
  if (selector.kind !== "map") return [];
  const near2 = (one) => inAnyNamespace || sameNamespace(manifest2.namespace, one.namespace);
  const from = inAnyNamespace ? void 0 : manifest2.namespace;
  return candidates(index, get(selector, "matchLabels"), from).flatMap((one) => {
    const linked = and(near2(one), matchesSelector(selector, one.labels));
    return linkIf(linked, manifest2.resource, one.resource, via, selector.keySpan ?? selector.span);
  });
}

// src/platforms/kubernetes/links/by-name.ts
var podReferences = [
  ["serviceAccountName", "k8s/ServiceAccount", "service-account"],
  ["serviceAccount", "k8s/ServiceAccount", "service-account"],
  ["priorityClassName", "k8s/PriorityClass", "priority-class"],
  ["imagePullSecrets.name", "k8s/Secret", "pull-secret"],
  ["volumes.configMap.name", "k8s/ConfigMap", "config-map"],
  ["volumes.projected.sources.configMap.name", "k8s/ConfigMap", "config-map"],
  ["volumes.secret.secretName", "k8s/Secret", "secret"],
  ["volumes.projected.sources.secret.name", "k8s/Secret", "secret"],
  ["volumes.persistentVolumeClaim.claimName", "k8s/PersistentVolumeClaim", "claim"]
];
var containerReferences = [
  ["env.valueFrom.configMapKeyRef.name", "k8s/ConfigMap", "config-map"],
  ["env.valueFrom.secretKeyRef.name", "k8s/Secret", "secret"],
  ["envFrom.configMapRef.name", "k8s/ConfigMap", "config-map"],
  ["envFrom.secretRef.name", "k8s/Secret", "secret"]
];
function podLinks(workload, inventory) {
  const { manifest: manifest2, podSpec, containers } = workload;
  const follow = (body, [path, kind, via]) => every(body, path).values.flatMap((name) => named(manifest2, name, kind, via, inventory, podSpec));
  const links = podReferences.flatMap((reference) => follow(podSpec.body, reference));
  for (const container2 of containers) {
    links.push(...containerReferences.flatMap((reference) => follow(container2.body, reference)));
  }
  return links;
}
var backends = [
  "spec.defaultBackend.service.name",
  "spec.backend.serviceName",
  "spec.rules.http.paths.backend.service.name",
  "spec.rules.http.paths.backend.serviceName"
];
function objectLinks(manifest2, inventory) {
  const { body } = manifest2.resource;
  switch (manifest2.kind) {
    case "Ingress":
      return backends.flatMap(
        (path) => every(body, path).values.flatMap((name) => named(manifest2, name, "k8s/Service", "backend", inventory))
      );
    case "HTTPRoute":
    case "GRPCRoute":
    case "TCPRoute":
    case "TLSRoute":
      return every(body, "spec.rules.backendRefs").values.flatMap(
        (reference) => referenced(manifest2, reference, "Service", "backend", inventory)
      );
    case "StatefulSet":
      return named(manifest2, get(body, "spec.serviceName"), "k8s/Service", "service-name", inventory);
    case "HorizontalPodAutoscaler":
      return referenced(manifest2, get(body, "spec.scaleTargetRef"), "", "target", inventory);
    case "ScaledObject":
      return referenced(manifest2, get(body, "spec.scaleTargetRef"), "Deployment", "target", inventory);
    case "VerticalPodAutoscaler":
      return referenced(manifest2, get(body, "spec.targetRef"), "", "target", inventory);
    case "RoleBinding":
    case "ClusterRoleBinding":
      return bindingLinks(manifest2, inventory);
    default:
      return [];
  }
}
function bindingLinks(manifest2, inventory) {
  const { body } = manifest2.resource;
  const role = get(body, "roleRef");
  const subjects = items(get(body, "subjects")).filter((s) => text(get(s, "kind")) === "ServiceAccount");
  return [
    ...referenced(manifest2, role, "", "role", inventory),
    ...subjects.flatMap((subject) => referenced(manifest2, subject, "", "subject", inventory))
  ];
}
function referenced(manifest2, reference, defaultKind, via, inventory) {
  const kind = text(get(reference, "kind"), defaultKind);
  const namespace = printable(get(reference, "namespace"));
  const from = namespace ? { ...manifest2, namespace } : manifest2;
  return named(from, get(reference, "name"), `k8s/${kind}`, via, inventory, manifest2.resource);
}
function named(manifest2, name, kind, via, inventory, from = manifest2.resource) {
  const found = inventory.byName.get(nameKey(kind, printable(name))) ?? [];
  return found.flatMap((target) => linkIf(near(manifest2, target), from, target.resource, via, name.span));
}
function near(manifest2, target) {
  const everywhere = target.kind === "ClusterRole" || target.kind === "PriorityClass";
  return everywhere || sameNamespace(manifest2.namespace, target.namespace);
}

// src/platforms/kubernetes/kinds.ts
var groupsOfKind = {
  ClusterRole: ["rbac.authorization.k8s.io"],
  ClusterRoleBinding: ["rbac.authorization.k8s.io"],
  ConfigMap: [""],
  CronJob: ["batch"],
  DaemonSet: ["apps", "extensions"],
  Deployment: ["apps", "extensions"],
  Event: ["", "events.k8s.io"],
  HorizontalPodAutoscaler: ["autoscaling"],
  Ingress: ["networking.k8s.io", "extensions"],
  Job: ["batch"],
  LimitRange: [""],
  List: [""],
  Namespace: [""],
  NetworkPolicy: ["networking.k8s.io", "extensions"],
  Node: [""],
  PersistentVolume: [""],
  PersistentVolumeClaim: [""],
  Pod: [""],
  PodDisruptionBudget: ["policy"],
  PodSecurityPolicy: ["policy", "extensions"],
  PodTemplate: [""],
  ReplicaSet: ["apps", "extensions"],
  ReplicationController: [""],
  ResourceQuota: [""],
  Role: ["rbac.authorization.k8s.io"],
  RoleBinding: ["rbac.authorization.k8s.io"],
  Secret: [""],
  Service: [""],
  ServiceAccount: [""],
  StatefulSet: ["apps"]
};
var clusterWide = /* @__PURE__ */ new Set([
  "APIService",
  "CertificateSigningRequest",
  "ClusterIssuer",
  "ClusterRole",
  "ClusterRoleBinding",
  "CSIDriver",
  "CustomResourceDefinition",
  "GatewayClass",
  "IngressClass",
  "MutatingWebhookConfiguration",
  "Namespace",
  "Node",
  "PersistentVolume",
  "PodSecurityPolicy",
  "PriorityClass",
  "RuntimeClass",
  "SecurityContextConstraints",
  "StorageClass",
  "ValidatingAdmissionPolicy",
  "ValidatingAdmissionPolicyBinding",
  "ValidatingWebhookConfiguration",
  "VolumeAttachment"
]);
function groupOf(apiVersion) {
  const slash = apiVersion.indexOf("/");
  return slash < 0 ? "" : apiVersion.slice(0, slash);
}
function resourceKind(kind, apiVersion) {
  const own = groupsOfKind[kind];
  const group = groupOf(apiVersion);
  return !own || own.includes(group) || group === "" ? `k8s/${kind}` : `k8s/${kind}.${group}`;
}
function isClusterWide(kind) {
  return clusterWide.has(kind);
}

// src/platforms/kubernetes/read.ts
var foreign = /* @__PURE__ */ new Set(["data", "stringData", "binaryData"]);
var shellText = /* @__PURE__ */ new Set(["command", "args", "value", "annotations"]);
function asKubernetesReads(value) {
  const done = /* @__PURE__ */ new Map();
  const read = (at, shell) => {
    if (at.kind === "scalar") return readScalar(at, shell);
    if (at.kind === "map")
      return isTemplate(at) ? unknownTemplate(at) : shared(at, at.entries, () => readMap(at, shell));
    if (at.kind !== "list") return at;
    return shared(at, at.items, () => {
      const items2 = at.items.map((item) => read(item, shell));
      return items2.every((item, i) => item === at.items[i]) ? at : { ...at, items: items2 };
    });
  };
  const shared = (at, content, make) => {
    const known = done.get(content);
    if (!known) {
      const made = make();
      done.set(content, made);
      return made;
    }
    if (known.kind === "map" && at.kind === "map") return { ...at, entries: known.entries };
    return known.kind === "list" && at.kind === "list" ? { ...at, items: known.items } : at;
  };
  const readMap = (at, shell) => {
    let changed = false;
    const entries2 = /* @__PURE__ */ new Map();
    for (const [key, entry] of at.entries) {
      const next = foreign.has(key) ? entry : read(entry, shell || shellText.has(key));
      changed ||= next !== entry;
      entries2.set(key, next);
    }
    return changed ? { ...at, entries: entries2 } : at;
  };
  return read(value, false);
}
function readScalar(at, shell) {
  const { value } = at;
  if (typeof value !== "string") return asYaml11(at, "go");
  const mark = value.indexOf("{{");
  if (mark >= 0 && value.includes("}}")) return templated(at, value.slice(0, mark));
  if (!shell && value.includes("${") && !value.includes("\n")) return templated(at, value.slice(0, value.indexOf("${")));
  return asYaml11(at, "go");
}
function templated(at, prefix) {
  const more = { ...at.keySpan ? { keySpan: at.keySpan } : {}, origin: scalar(at.value, at.span, at) };
  return unknown("it is filled in by a template", at.span, prefix ? { ...more, prefix } : more);
}
function isTemplate(at) {
  return at.entries.size === 1 && /^\{\{.*\}\}$/s.test(slice(at.span));
}
function unknownTemplate(at) {
  return unknown("it is filled in by a template", at.span, at.keySpan ? { keySpan: at.keySpan } : {});
}

// src/platforms/kubernetes/schema/constraints.ts
var allowed = {
  "V1Container.imagePullPolicy": ["Always", "IfNotPresent", "Never"],
  "V1Container.terminationMessagePolicy": ["File", "FallbackToLogsOnError"],
  "V1PodSpec.restartPolicy": ["Always", "OnFailure", "Never"],
  "V1PodSpec.dnsPolicy": ["ClusterFirst", "ClusterFirstWithHostNet", "Default", "None"],
  "V1PodSpec.preemptionPolicy": ["Never", "PreemptLowerPriority"],
  "V1ContainerPort.protocol": ["TCP", "UDP", "SCTP"],
  "V1ServicePort.protocol": ["TCP", "UDP", "SCTP"],
  "V1NetworkPolicyPort.protocol": ["TCP", "UDP", "SCTP"],
  "V1ServiceSpec.type": ["ClusterIP", "NodePort", "LoadBalancer", "ExternalName"],
  "V1ServiceSpec.externalTrafficPolicy": ["Cluster", "Local"],
  "V1ServiceSpec.internalTrafficPolicy": ["Cluster", "Local"],
  "V1ServiceSpec.sessionAffinity": ["None", "ClientIP"],
  "V1DeploymentStrategy.type": ["Recreate", "RollingUpdate"],
  "V1DaemonSetUpdateStrategy.type": ["RollingUpdate", "OnDelete"],
  "V1StatefulSetUpdateStrategy.type": ["RollingUpdate", "OnDelete"],
  "V1StatefulSetSpec.podManagementPolicy": ["OrderedReady", "Parallel"],
  "V1CronJobSpec.concurrencyPolicy": ["Allow", "Forbid", "Replace"],
  "V1HTTPGetAction.scheme": ["HTTP", "HTTPS"],
  "V1HTTPIngressPath.pathType": ["Exact", "Prefix", "ImplementationSpecific"],
  "V1SeccompProfile.type": ["Localhost", "RuntimeDefault", "Unconfined"],
  "V1AppArmorProfile.type": ["Localhost", "RuntimeDefault", "Unconfined"],
  "V1SecurityContext.procMount": ["Default", "Unmasked"],
  "V1Toleration.operator": ["Equal", "Exists", "Lt", "Gt"],
  "V1Toleration.effect": ["NoSchedule", "PreferNoSchedule", "NoExecute"],
  "V1Taint.effect": ["NoSchedule", "PreferNoSchedule", "NoExecute"],
  "V1LabelSelectorRequirement.operator": ["In", "NotIn", "Exists", "DoesNotExist"],
  "V1NodeSelectorRequirement.operator": ["In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt"],
  "V1TopologySpreadConstraint.whenUnsatisfiable": ["DoNotSchedule", "ScheduleAnyway"],
  "V1PersistentVolumeSpec.persistentVolumeReclaimPolicy": ["Retain", "Recycle", "Delete"],
  "V1StorageClass.reclaimPolicy": ["Retain", "Delete", "Recycle"],
  "V1StorageClass.volumeBindingMode": ["Immediate", "WaitForFirstConsumer"],
  "V1PodDisruptionBudgetSpec.unhealthyPodEvictionPolicy": ["IfHealthyBudget", "AlwaysAllow"]
};
function allowedValues(type, field) {
  return allowed[`${type}.${field}`];
}
var quantityFields = /* @__PURE__ */ new Set([
  "allocatable",
  "capacity",
  "default",
  "defaultRequest",
  "hard",
  "limits",
  "max",
  "maxLimitRequestRatio",
  "min",
  "overhead",
  "podFixed",
  "requests",
  "used"
]);
function isQuantityMap(field) {
  return quantityFields.has(field);
}
var quantityPattern = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/;
var singleQuantities = /* @__PURE__ */ new Set([
  "V1EmptyDirVolumeSource.sizeLimit",
  "V1ResourceFieldSelector.divisor",
  "V2MetricTarget.averageValue",
  "V2MetricTarget.value"
]);

// src/platforms/kubernetes/schema/table.json
var table_default = {
  version: "1.36",
  kinds: {
    "admissionregistration.k8s.io/v1/MutatingAdmissionPolicy": "V1MutatingAdmissionPolicy",
    "admissionregistration.k8s.io/v1/MutatingAdmissionPolicyBinding": "V1MutatingAdmissionPolicyBinding",
    "admissionregistration.k8s.io/v1/MutatingWebhookConfiguration": "V1MutatingWebhookConfiguration",
    "admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy": "V1ValidatingAdmissionPolicy",
    "admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding": "V1ValidatingAdmissionPolicyBinding",
    "admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration": "V1ValidatingWebhookConfiguration",
    "admissionregistration.k8s.io/v1alpha1/MutatingAdmissionPolicy": "V1alpha1MutatingAdmissionPolicy",
    "admissionregistration.k8s.io/v1alpha1/MutatingAdmissionPolicyBinding": "V1alpha1MutatingAdmissionPolicyBinding",
    "admissionregistration.k8s.io/v1beta1/MutatingAdmissionPolicy": "V1beta1MutatingAdmissionPolicy",
    "admissionregistration.k8s.io/v1beta1/MutatingAdmissionPolicyBinding": "V1beta1MutatingAdmissionPolicyBinding",
    "apiextensions.k8s.io/v1/CustomResourceDefinition": "V1CustomResourceDefinition",
    "apiregistration.k8s.io/v1/APIService": "V1APIService",
    "apps/v1/ControllerRevision": "V1ControllerRevision",
    "apps/v1/DaemonSet": "V1DaemonSet",
    "apps/v1/Deployment": "V1Deployment",
    "apps/v1/ReplicaSet": "V1ReplicaSet",
    "apps/v1/StatefulSet": "V1StatefulSet",
    "authentication.k8s.io/v1/SelfSubjectReview": "V1SelfSubjectReview",
    "authentication.k8s.io/v1/TokenReview": "V1TokenReview",
    "authentication.k8s.io/v1alpha1/SelfSubjectReview": "V1alpha1SelfSubjectReview",
    "authentication.k8s.io/v1beta1/SelfSubjectReview": "V1beta1SelfSubjectReview",
    "authorization.k8s.io/v1/LocalSubjectAccessReview": "V1LocalSubjectAccessReview",
    "authorization.k8s.io/v1/SelfSubjectAccessReview": "V1SelfSubjectAccessReview",
    "authorization.k8s.io/v1/SelfSubjectRulesReview": "V1SelfSubjectRulesReview",
    "authorization.k8s.io/v1/SubjectAccessReview": "V1SubjectAccessReview",
    "autoscaling/v1/HorizontalPodAutoscaler": "V1HorizontalPodAutoscaler",
    "autoscaling/v2/HorizontalPodAutoscaler": "V2HorizontalPodAutoscaler",
    "batch/v1/CronJob": "V1CronJob",
    "batch/v1/Job": "V1Job",
    "certificates.k8s.io/v1/CertificateSigningRequest": "V1CertificateSigningRequest",
    "certificates.k8s.io/v1alpha1/ClusterTrustBundle": "V1alpha1ClusterTrustBundle",
    "certificates.k8s.io/v1beta1/ClusterTrustBundle": "V1beta1ClusterTrustBundle",
    "certificates.k8s.io/v1beta1/PodCertificateRequest": "V1beta1PodCertificateRequest",
    "coordination.k8s.io/v1/Lease": "V1Lease",
    "coordination.k8s.io/v1alpha2/LeaseCandidate": "V1alpha2LeaseCandidate",
    "coordination.k8s.io/v1beta1/LeaseCandidate": "V1beta1LeaseCandidate",
    "discovery.k8s.io/v1/EndpointSlice": "V1EndpointSlice",
    "events.k8s.io/v1/Event": "EventsV1Event",
    "flowcontrol.apiserver.k8s.io/v1/FlowSchema": "V1FlowSchema",
    "flowcontrol.apiserver.k8s.io/v1/PriorityLevelConfiguration": "V1PriorityLevelConfiguration",
    "flowcontrol.apiserver.k8s.io/v1beta3/FlowSchema": "V1beta3FlowSchema",
    "flowcontrol.apiserver.k8s.io/v1beta3/PriorityLevelConfiguration": "V1beta3PriorityLevelConfiguration",
    "internal.apiserver.k8s.io/v1alpha1/StorageVersion": "V1alpha1StorageVersion",
    "networking.k8s.io/v1/IPAddress": "V1IPAddress",
    "networking.k8s.io/v1/Ingress": "V1Ingress",
    "networking.k8s.io/v1/IngressClass": "V1IngressClass",
    "networking.k8s.io/v1/NetworkPolicy": "V1NetworkPolicy",
    "networking.k8s.io/v1/ServiceCIDR": "V1ServiceCIDR",
    "networking.k8s.io/v1alpha1/IPAddress": "V1alpha1IPAddress",
    "networking.k8s.io/v1alpha1/ServiceCIDR": "V1alpha1ServiceCIDR",
    "networking.k8s.io/v1beta1/IPAddress": "V1beta1IPAddress",
    "networking.k8s.io/v1beta1/ServiceCIDR": "V1beta1ServiceCIDR",
    "node.k8s.io/v1/RuntimeClass": "V1RuntimeClass",
    "policy/v1/PodDisruptionBudget": "V1PodDisruptionBudget",
    "rbac.authorization.k8s.io/v1/ClusterRole": "V1ClusterRole",
    "rbac.authorization.k8s.io/v1/ClusterRoleBinding": "V1ClusterRoleBinding",
    "rbac.authorization.k8s.io/v1/Role": "V1Role",
    "rbac.authorization.k8s.io/v1/RoleBinding": "V1RoleBinding",
    "resource.k8s.io/v1/DeviceClass": "V1DeviceClass",
    "resource.k8s.io/v1/ResourceClaim": "ResourceV1ResourceClaim",
    "resource.k8s.io/v1/ResourceClaimTemplate": "V1ResourceClaimTemplate",
    "resource.k8s.io/v1/ResourceSlice": "V1ResourceSlice",
    "resource.k8s.io/v1alpha2/PodSchedulingContext": "V1alpha2PodSchedulingContext",
    "resource.k8s.io/v1alpha2/ResourceClaim": "V1alpha2ResourceClaim",
    "resource.k8s.io/v1alpha2/ResourceClaimParameters": "V1alpha2ResourceClaimParameters",
    "resource.k8s.io/v1alpha2/ResourceClaimTemplate": "V1alpha2ResourceClaimTemplate",
    "resource.k8s.io/v1alpha2/ResourceClass": "V1alpha2ResourceClass",
    "resource.k8s.io/v1alpha2/ResourceClassParameters": "V1alpha2ResourceClassParameters",
    "resource.k8s.io/v1alpha2/ResourceSlice": "V1alpha2ResourceSlice",
    "resource.k8s.io/v1alpha3/DeviceTaintRule": "V1alpha3DeviceTaintRule",
    "resource.k8s.io/v1alpha3/ResourcePoolStatusRequest": "V1alpha3ResourcePoolStatusRequest",
    "resource.k8s.io/v1beta1/DeviceClass": "V1beta1DeviceClass",
    "resource.k8s.io/v1beta1/ResourceClaim": "V1beta1ResourceClaim",
    "resource.k8s.io/v1beta1/ResourceClaimTemplate": "V1beta1ResourceClaimTemplate",
    "resource.k8s.io/v1beta1/ResourceSlice": "V1beta1ResourceSlice",
    "resource.k8s.io/v1beta2/DeviceClass": "V1beta2DeviceClass",
    "resource.k8s.io/v1beta2/DeviceTaintRule": "V1beta2DeviceTaintRule",
    "resource.k8s.io/v1beta2/ResourceClaim": "V1beta2ResourceClaim",
    "resource.k8s.io/v1beta2/ResourceClaimTemplate": "V1beta2ResourceClaimTemplate",
    "resource.k8s.io/v1beta2/ResourceSlice": "V1beta2ResourceSlice",
    "scheduling.k8s.io/v1/PriorityClass": "V1PriorityClass",
    "scheduling.k8s.io/v1alpha1/Workload": "V1alpha1Workload",
    "scheduling.k8s.io/v1alpha2/PodGroup": "V1alpha2PodGroup",
    "scheduling.k8s.io/v1alpha2/Workload": "V1alpha2Workload",
    "storage.k8s.io/v1/CSIDriver": "V1CSIDriver",
    "storage.k8s.io/v1/CSINode": "V1CSINode",
    "storage.k8s.io/v1/CSIStorageCapacity": "V1CSIStorageCapacity",
    "storage.k8s.io/v1/StorageClass": "V1StorageClass",
    "storage.k8s.io/v1/VolumeAttachment": "V1VolumeAttachment",
    "storage.k8s.io/v1/VolumeAttributesClass": "V1VolumeAttributesClass",
    "storage.k8s.io/v1alpha1/VolumeAttributesClass": "V1alpha1VolumeAttributesClass",
    "storage.k8s.io/v1beta1/VolumeAttributesClass": "V1beta1VolumeAttributesClass",
    "storagemigration.k8s.io/v1alpha1/StorageVersionMigration": "V1alpha1StorageVersionMigration",
    "storagemigration.k8s.io/v1beta1/StorageVersionMigration": "V1beta1StorageVersionMigration",
    "v1/Binding": "V1Binding",
    "v1/ConfigMap": "V1ConfigMap",
    "v1/Endpoints": "V1Endpoints",
    "v1/Event": "CoreV1Event",
    "v1/LimitRange": "V1LimitRange",
    "v1/Namespace": "V1Namespace",
    "v1/Node": "V1Node",
    "v1/PersistentVolume": "V1PersistentVolume",
    "v1/PersistentVolumeClaim": "V1PersistentVolumeClaim",
    "v1/Pod": "V1Pod",
    "v1/PodTemplate": "V1PodTemplate",
    "v1/ReplicationController": "V1ReplicationController",
    "v1/ResourceQuota": "V1ResourceQuota",
    "v1/Secret": "V1Secret",
    "v1/Service": "V1Service",
    "v1/ServiceAccount": "V1ServiceAccount"
  },
  types: {
    AdmissionregistrationV1ServiceReference: "name!:s;namespace!:s;path:s;port:i",
    AdmissionregistrationV1WebhookClientConfig: "caBundle:s;service:AdmissionregistrationV1ServiceReference;url:s",
    ApiextensionsV1ServiceReference: "name!:s;namespace!:s;path:s;port:i",
    ApiextensionsV1WebhookClientConfig: "caBundle:s;service:ApiextensionsV1ServiceReference;url:s",
    ApiregistrationV1ServiceReference: "name:s;namespace:s;port:i",
    CoreV1EndpointPort: "appProtocol:s;name:s;port!:i;protocol:s",
    CoreV1Event: "action:s;apiVersion:s;count:i;eventTime:V1MicroTime;firstTimestamp:s;involvedObject!:V1ObjectReference;kind:s;lastTimestamp:s;message:s;metadata!:V1ObjectMeta;reason:s;related:V1ObjectReference;reportingComponent:s;reportingInstance:s;series:CoreV1EventSeries;source:V1EventSource;type:s",
    CoreV1EventSeries: "count:i;lastObservedTime:V1MicroTime",
    CoreV1ResourceClaim: "name!:s;request:s",
    DiscoveryV1EndpointPort: "appProtocol:s;name:s;port:i;protocol:s",
    EventsV1Event: "action:s;apiVersion:s;deprecatedCount:i;deprecatedFirstTimestamp:s;deprecatedLastTimestamp:s;deprecatedSource:V1EventSource;eventTime!:V1MicroTime;kind:s;metadata:V1ObjectMeta;note:s;reason:s;regarding:V1ObjectReference;related:V1ObjectReference;reportingController:s;reportingInstance:s;series:EventsV1EventSeries;type:s",
    EventsV1EventSeries: "count!:i;lastObservedTime!:V1MicroTime",
    FlowcontrolV1Subject: "group:V1GroupSubject;kind!:s;serviceAccount:V1ServiceAccountSubject;user:V1UserSubject",
    RbacV1Subject: "apiGroup:s;kind!:s;name!:s;namespace:s",
    ResourceV1ResourceClaim: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1ResourceClaimSpec;status:V1ResourceClaimStatus",
    StorageV1TokenRequest: "audience!:s;expirationSeconds:i",
    V1APIService: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1APIServiceSpec;status:V1APIServiceStatus",
    V1APIServiceCondition: "lastTransitionTime:s;message:s;reason:s;status!:s;type!:s",
    V1APIServiceSpec: "caBundle:s;group:s;groupPriorityMinimum!:i;insecureSkipTLSVerify:b;service:ApiregistrationV1ServiceReference;version:s;versionPriority!:i",
    V1APIServiceStatus: "conditions:[V1APIServiceCondition",
    V1AWSElasticBlockStoreVolumeSource: "fsType:s;partition:i;readOnly:b;volumeID!:s",
    V1Affinity: "nodeAffinity:V1NodeAffinity;podAffinity:V1PodAffinity;podAntiAffinity:V1PodAntiAffinity",
    V1AggregationRule: "clusterRoleSelectors:[V1LabelSelector",
    V1AllocatedDeviceStatus: "conditions:[V1Condition;data:*;device!:s;driver!:s;networkData:V1NetworkDeviceData;pool!:s;shareID:s",
    V1AllocationResult: "allocationTimestamp:s;devices:V1DeviceAllocationResult;nodeSelector:V1NodeSelector",
    V1AppArmorProfile: "localhostProfile:s;type!:s",
    V1ApplyConfiguration: "expression:s",
    V1AttachedVolume: "devicePath!:s;name!:s",
    V1AuditAnnotation: "key!:s;valueExpression!:s",
    V1AzureDiskVolumeSource: "cachingMode:s;diskName!:s;diskURI!:s;fsType:s;kind:s;readOnly:b",
    V1AzureFilePersistentVolumeSource: "readOnly:b;secretName!:s;secretNamespace:s;shareName!:s",
    V1AzureFileVolumeSource: "readOnly:b;secretName!:s;shareName!:s",
    V1Binding: "apiVersion:s;kind:s;metadata:V1ObjectMeta;target!:V1ObjectReference",
    V1CELDeviceSelector: "expression!:s",
    V1CSIDriver: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1CSIDriverSpec",
    V1CSIDriverSpec: "attachRequired:b;fsGroupPolicy:s;nodeAllocatableUpdatePeriodSeconds:i;podInfoOnMount:b;preventPodSchedulingIfMissing:b;requiresRepublish:b;seLinuxMount:b;serviceAccountTokenInSecrets:b;storageCapacity:b;tokenRequests:[StorageV1TokenRequest;volumeLifecycleModes:[s",
    V1CSINode: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1CSINodeSpec",
    V1CSINodeDriver: "allocatable:V1VolumeNodeResources;name!:s;nodeID!:s;topologyKeys:[s",
    V1CSINodeSpec: "drivers!:[V1CSINodeDriver",
    V1CSIPersistentVolumeSource: "controllerExpandSecretRef:V1SecretReference;controllerPublishSecretRef:V1SecretReference;driver!:s;fsType:s;nodeExpandSecretRef:V1SecretReference;nodePublishSecretRef:V1SecretReference;nodeStageSecretRef:V1SecretReference;readOnly:b;volumeAttributes:{s;volumeHandle!:s",
    V1CSIStorageCapacity: "apiVersion:s;capacity:s;kind:s;maximumVolumeSize:s;metadata:V1ObjectMeta;nodeTopology:V1LabelSelector;storageClassName!:s",
    V1CSIVolumeSource: "driver!:s;fsType:s;nodePublishSecretRef:V1LocalObjectReference;readOnly:b;volumeAttributes:{s",
    V1Capabilities: "add:[s;drop:[s",
    V1CapacityRequestPolicy: "default:s;validRange:V1CapacityRequestPolicyRange;validValues:[s",
    V1CapacityRequestPolicyRange: "max:s;min!:s;step:s",
    V1CapacityRequirements: "requests:{s",
    V1CephFSPersistentVolumeSource: "monitors!:[s;path:s;readOnly:b;secretFile:s;secretRef:V1SecretReference;user:s",
    V1CephFSVolumeSource: "monitors!:[s;path:s;readOnly:b;secretFile:s;secretRef:V1LocalObjectReference;user:s",
    V1CertificateSigningRequest: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1CertificateSigningRequestSpec;status:V1CertificateSigningRequestStatus",
    V1CertificateSigningRequestCondition: "lastTransitionTime:s;lastUpdateTime:s;message:s;reason:s;status!:s;type!:s",
    V1CertificateSigningRequestSpec: "expirationSeconds:i;extra:{[s;groups:[s;request!:s;signerName!:s;uid:s;usages:[s;username:s",
    V1CertificateSigningRequestStatus: "certificate:s;conditions:[V1CertificateSigningRequestCondition",
    V1CinderPersistentVolumeSource: "fsType:s;readOnly:b;secretRef:V1SecretReference;volumeID!:s",
    V1CinderVolumeSource: "fsType:s;readOnly:b;secretRef:V1LocalObjectReference;volumeID!:s",
    V1ClientIPConfig: "timeoutSeconds:i",
    V1ClusterRole: "aggregationRule:V1AggregationRule;apiVersion:s;kind:s;metadata:V1ObjectMeta;rules:[V1PolicyRule",
    V1ClusterRoleBinding: "apiVersion:s;kind:s;metadata:V1ObjectMeta;roleRef!:V1RoleRef;subjects:[RbacV1Subject",
    V1ClusterTrustBundleProjection: "labelSelector:V1LabelSelector;name:s;optional:b;path!:s;signerName:s",
    V1Condition: "lastTransitionTime!:s;message!:s;observedGeneration:i;reason!:s;status!:s;type!:s",
    V1ConfigMap: "apiVersion:s;binaryData:{s;data:{s;immutable:b;kind:s;metadata:V1ObjectMeta",
    V1ConfigMapEnvSource: "name:s;optional:b",
    V1ConfigMapKeySelector: "key!:s;name:s;optional:b",
    V1ConfigMapNodeConfigSource: "kubeletConfigKey!:s;name!:s;namespace!:s;resourceVersion:s;uid:s",
    V1ConfigMapProjection: "items:[V1KeyToPath;name:s;optional:b",
    V1ConfigMapVolumeSource: "defaultMode:i;items:[V1KeyToPath;name:s;optional:b",
    V1Container: "args:[s;command:[s;env:[V1EnvVar;envFrom:[V1EnvFromSource;image:s;imagePullPolicy:s;lifecycle:V1Lifecycle;livenessProbe:V1Probe;name!:s;ports:[V1ContainerPort;readinessProbe:V1Probe;resizePolicy:[V1ContainerResizePolicy;resources:V1ResourceRequirements;restartPolicy:s;restartPolicyRules:[V1ContainerRestartRule;securityContext:V1SecurityContext;startupProbe:V1Probe;stdin:b;stdinOnce:b;terminationMessagePath:s;terminationMessagePolicy:s;tty:b;volumeDevices:[V1VolumeDevice;volumeMounts:[V1VolumeMount;workingDir:s",
    V1ContainerExtendedResourceRequest: "containerName!:s;requestName!:s;resourceName!:s",
    V1ContainerImage: "names:[s;sizeBytes:i",
    V1ContainerPort: "containerPort!:i;hostIP:s;hostPort:i;name:s;protocol:s",
    V1ContainerResizePolicy: "resourceName!:s;restartPolicy!:s",
    V1ContainerRestartRule: "action!:s;exitCodes:V1ContainerRestartRuleOnExitCodes",
    V1ContainerRestartRuleOnExitCodes: "operator!:s;values:[i",
    V1ContainerState: "running:V1ContainerStateRunning;terminated:V1ContainerStateTerminated;waiting:V1ContainerStateWaiting",
    V1ContainerStateRunning: "startedAt:s",
    V1ContainerStateTerminated: "containerID:s;exitCode!:i;finishedAt:s;message:s;reason:s;signal:i;startedAt:s",
    V1ContainerStateWaiting: "message:s;reason:s",
    V1ContainerStatus: "allocatedResources:{s;allocatedResourcesStatus:[V1ResourceStatus;containerID:s;image!:s;imageID!:s;lastState:V1ContainerState;name!:s;ready!:b;resources:V1ResourceRequirements;restartCount!:i;started:b;state:V1ContainerState;stopSignal:s;user:V1ContainerUser;volumeMounts:[V1VolumeMountStatus",
    V1ContainerUser: "linux:V1LinuxContainerUser",
    V1ControllerRevision: "apiVersion:s;data:*;kind:s;metadata:V1ObjectMeta;revision!:i",
    V1Counter: "value!:s",
    V1CounterSet: "counters!:{V1Counter;name!:s",
    V1CronJob: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1CronJobSpec;status:V1CronJobStatus",
    V1CronJobSpec: "concurrencyPolicy:s;failedJobsHistoryLimit:i;jobTemplate!:V1JobTemplateSpec;schedule!:s;startingDeadlineSeconds:i;successfulJobsHistoryLimit:i;suspend:b;timeZone:s",
    V1CronJobStatus: "active:[V1ObjectReference;lastScheduleTime:s;lastSuccessfulTime:s",
    V1CrossVersionObjectReference: "apiVersion:s;kind!:s;name!:s",
    V1CustomResourceColumnDefinition: "description:s;format:s;jsonPath!:s;name!:s;priority:i;type!:s",
    V1CustomResourceConversion: "strategy!:s;webhook:V1WebhookConversion",
    V1CustomResourceDefinition: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1CustomResourceDefinitionSpec;status:V1CustomResourceDefinitionStatus",
    V1CustomResourceDefinitionCondition: "lastTransitionTime:s;message:s;observedGeneration:i;reason:s;status!:s;type!:s",
    V1CustomResourceDefinitionNames: "categories:[s;kind!:s;listKind:s;plural!:s;shortNames:[s;singular:s",
    V1CustomResourceDefinitionSpec: "conversion:V1CustomResourceConversion;group!:s;names!:V1CustomResourceDefinitionNames;preserveUnknownFields:b;scope!:s;versions!:[V1CustomResourceDefinitionVersion",
    V1CustomResourceDefinitionStatus: "acceptedNames:V1CustomResourceDefinitionNames;conditions:[V1CustomResourceDefinitionCondition;observedGeneration:i;storedVersions:[s",
    V1CustomResourceDefinitionVersion: "additionalPrinterColumns:[V1CustomResourceColumnDefinition;deprecated:b;deprecationWarning:s;name!:s;schema:V1CustomResourceValidation;selectableFields:[V1SelectableField;served!:b;storage!:b;subresources:V1CustomResourceSubresources",
    V1CustomResourceSubresourceScale: "labelSelectorPath:s;specReplicasPath!:s;statusReplicasPath!:s",
    V1CustomResourceSubresources: "scale:V1CustomResourceSubresourceScale;status:*",
    V1CustomResourceValidation: "openAPIV3Schema:V1JSONSchemaProps",
    V1DaemonEndpoint: "Port!:i",
    V1DaemonSet: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1DaemonSetSpec;status:V1DaemonSetStatus",
    V1DaemonSetCondition: "lastTransitionTime:s;message:s;reason:s;status!:s;type!:s",
    V1DaemonSetSpec: "minReadySeconds:i;revisionHistoryLimit:i;selector!:V1LabelSelector;template!:V1PodTemplateSpec;updateStrategy:V1DaemonSetUpdateStrategy",
    V1DaemonSetStatus: "collisionCount:i;conditions:[V1DaemonSetCondition;currentNumberScheduled!:i;desiredNumberScheduled!:i;numberAvailable:i;numberMisscheduled!:i;numberReady!:i;numberUnavailable:i;observedGeneration:i;updatedNumberScheduled:i",
    V1DaemonSetUpdateStrategy: "rollingUpdate:V1RollingUpdateDaemonSet;type:s",
    V1Deployment: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1DeploymentSpec;status:V1DeploymentStatus",
    V1DeploymentCondition: "lastTransitionTime:s;lastUpdateTime:s;message:s;reason:s;status!:s;type!:s",
    V1DeploymentSpec: "minReadySeconds:i;paused:b;progressDeadlineSeconds:i;replicas:i;revisionHistoryLimit:i;selector!:V1LabelSelector;strategy:V1DeploymentStrategy;template!:V1PodTemplateSpec",
    V1DeploymentStatus: "availableReplicas:i;collisionCount:i;conditions:[V1DeploymentCondition;observedGeneration:i;readyReplicas:i;replicas:i;terminatingReplicas:i;unavailableReplicas:i;updatedReplicas:i",
    V1DeploymentStrategy: "rollingUpdate:V1RollingUpdateDeployment;type:s",
    V1Device: "allNodes:b;allowMultipleAllocations:b;attributes:{V1DeviceAttribute;bindingConditions:[s;bindingFailureConditions:[s;bindsToNode:b;capacity:{V1DeviceCapacity;consumesCounters:[V1DeviceCounterConsumption;name!:s;nodeAllocatableResourceMappings:{V1NodeAllocatableResourceMapping;nodeName:s;nodeSelector:V1NodeSelector;taints:[V1DeviceTaint",
    V1DeviceAllocationConfiguration: "opaque:V1OpaqueDeviceConfiguration;requests:[s;source!:s",
    V1DeviceAllocationResult: "config:[V1DeviceAllocationConfiguration;results:[V1DeviceRequestAllocationResult",
    V1DeviceAttribute: "bool:b;bools:[b;int:i;ints:[i;string:s;strings:[s;version:s;versions:[s",
    V1DeviceCapacity: "requestPolicy:V1CapacityRequestPolicy;value!:s",
    V1DeviceClaim: "config:[V1DeviceClaimConfiguration;constraints:[V1DeviceConstraint;requests:[V1DeviceRequest",
    V1DeviceClaimConfiguration: "opaque:V1OpaqueDeviceConfiguration;requests:[s",
    V1DeviceClass: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1DeviceClassSpec",
    V1DeviceClassConfiguration: "opaque:V1OpaqueDeviceConfiguration",
    V1DeviceClassSpec: "config:[V1DeviceClassConfiguration;extendedResourceName:s;selectors:[V1DeviceSelector",
    V1DeviceConstraint: "distinctAttribute:s;matchAttribute:s;requests:[s",
    V1DeviceCounterConsumption: "counterSet!:s;counters!:{V1Counter",
    V1DeviceRequest: "exactly:V1ExactDeviceRequest;firstAvailable:[V1DeviceSubRequest;name!:s",
    V1DeviceRequestAllocationResult: "adminAccess:b;bindingConditions:[s;bindingFailureConditions:[s;consumedCapacity:{s;device!:s;driver!:s;pool!:s;request!:s;shareID:s;tolerations:[V1DeviceToleration",
    V1DeviceSelector: "cel:V1CELDeviceSelector",
    V1DeviceSubRequest: "allocationMode:s;capacity:V1CapacityRequirements;count:i;deviceClassName!:s;name!:s;selectors:[V1DeviceSelector;tolerations:[V1DeviceToleration",
    V1DeviceTaint: "effect!:s;key!:s;timeAdded:s;value:s",
    V1DeviceToleration: "effect:s;key:s;operator:s;tolerationSeconds:i;value:s",
    V1DownwardAPIProjection: "items:[V1DownwardAPIVolumeFile",
    V1DownwardAPIVolumeFile: "fieldRef:V1ObjectFieldSelector;mode:i;path!:s;resourceFieldRef:V1ResourceFieldSelector",
    V1DownwardAPIVolumeSource: "defaultMode:i;items:[V1DownwardAPIVolumeFile",
    V1EmptyDirVolumeSource: "medium:s;sizeLimit:s",
    V1Endpoint: "addresses!:[s;conditions:V1EndpointConditions;deprecatedTopology:{s;hints:V1EndpointHints;hostname:s;nodeName:s;targetRef:V1ObjectReference;zone:s",
    V1EndpointAddress: "hostname:s;ip!:s;nodeName:s;targetRef:V1ObjectReference",
    V1EndpointConditions: "ready:b;serving:b;terminating:b",
    V1EndpointHints: "forNodes:[V1ForNode;forZones:[V1ForZone",
    V1EndpointSlice: "addressType!:s;apiVersion:s;endpoints:[V1Endpoint;kind:s;metadata:V1ObjectMeta;ports:[DiscoveryV1EndpointPort",
    V1EndpointSubset: "addresses:[V1EndpointAddress;notReadyAddresses:[V1EndpointAddress;ports:[CoreV1EndpointPort",
    V1Endpoints: "apiVersion:s;kind:s;metadata:V1ObjectMeta;subsets:[V1EndpointSubset",
    V1EnvFromSource: "configMapRef:V1ConfigMapEnvSource;prefix:s;secretRef:V1SecretEnvSource",
    V1EnvVar: "name!:s;value:s;valueFrom:V1EnvVarSource",
    V1EnvVarSource: "configMapKeyRef:V1ConfigMapKeySelector;fieldRef:V1ObjectFieldSelector;fileKeyRef:V1FileKeySelector;resourceFieldRef:V1ResourceFieldSelector;secretKeyRef:V1SecretKeySelector",
    V1EphemeralContainer: "args:[s;command:[s;env:[V1EnvVar;envFrom:[V1EnvFromSource;image:s;imagePullPolicy:s;lifecycle:V1Lifecycle;livenessProbe:V1Probe;name!:s;ports:[V1ContainerPort;readinessProbe:V1Probe;resizePolicy:[V1ContainerResizePolicy;resources:V1ResourceRequirements;restartPolicy:s;restartPolicyRules:[V1ContainerRestartRule;securityContext:V1SecurityContext;startupProbe:V1Probe;stdin:b;stdinOnce:b;targetContainerName:s;terminationMessagePath:s;terminationMessagePolicy:s;tty:b;volumeDevices:[V1VolumeDevice;volumeMounts:[V1VolumeMount;workingDir:s",
    V1EphemeralVolumeSource: "volumeClaimTemplate:V1PersistentVolumeClaimTemplate",
    V1EventSource: "component:s;host:s",
    V1ExactDeviceRequest: "adminAccess:b;allocationMode:s;capacity:V1CapacityRequirements;count:i;deviceClassName!:s;selectors:[V1DeviceSelector;tolerations:[V1DeviceToleration",
    V1ExecAction: "command:[s",
    V1ExemptPriorityLevelConfiguration: "lendablePercent:i;nominalConcurrencyShares:i",
    V1ExpressionWarning: "fieldRef!:s;warning!:s",
    V1ExternalDocumentation: "description:s;url:s",
    V1FCVolumeSource: "fsType:s;lun:i;readOnly:b;targetWWNs:[s;wwids:[s",
    V1FieldSelectorAttributes: "rawSelector:s;requirements:[V1FieldSelectorRequirement",
    V1FieldSelectorRequirement: "key!:s;operator!:s;values:[s",
    V1FileKeySelector: "key!:s;optional:b;path!:s;volumeName!:s",
    V1FlexPersistentVolumeSource: "driver!:s;fsType:s;options:{s;readOnly:b;secretRef:V1SecretReference",
    V1FlexVolumeSource: "driver!:s;fsType:s;options:{s;readOnly:b;secretRef:V1LocalObjectReference",
    V1FlockerVolumeSource: "datasetName:s;datasetUUID:s",
    V1FlowDistinguisherMethod: "type!:s",
    V1FlowSchema: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1FlowSchemaSpec;status:V1FlowSchemaStatus",
    V1FlowSchemaCondition: "lastTransitionTime:s;message:s;reason:s;status:s;type:s",
    V1FlowSchemaSpec: "distinguisherMethod:V1FlowDistinguisherMethod;matchingPrecedence:i;priorityLevelConfiguration!:V1PriorityLevelConfigurationReference;rules:[V1PolicyRulesWithSubjects",
    V1FlowSchemaStatus: "conditions:[V1FlowSchemaCondition",
    V1ForNode: "name!:s",
    V1ForZone: "name!:s",
    V1GCEPersistentDiskVolumeSource: "fsType:s;partition:i;pdName!:s;readOnly:b",
    V1GRPCAction: "port!:i;service:s",
    V1GitRepoVolumeSource: "directory:s;repository!:s;revision:s",
    V1GlusterfsPersistentVolumeSource: "endpoints!:s;endpointsNamespace:s;path!:s;readOnly:b",
    V1GlusterfsVolumeSource: "endpoints!:s;path!:s;readOnly:b",
    V1GroupResource: "group!:s;resource!:s",
    V1GroupSubject: "name!:s",
    V1HTTPGetAction: "host:s;httpHeaders:[V1HTTPHeader;path:s;port!:o;scheme:s",
    V1HTTPHeader: "name!:s;value!:s",
    V1HTTPIngressPath: "backend!:V1IngressBackend;path:s;pathType!:s",
    V1HTTPIngressRuleValue: "paths!:[V1HTTPIngressPath",
    V1HorizontalPodAutoscaler: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1HorizontalPodAutoscalerSpec;status:V1HorizontalPodAutoscalerStatus",
    V1HorizontalPodAutoscalerSpec: "maxReplicas!:i;minReplicas:i;scaleTargetRef!:V1CrossVersionObjectReference;targetCPUUtilizationPercentage:i",
    V1HorizontalPodAutoscalerStatus: "currentCPUUtilizationPercentage:i;currentReplicas!:i;desiredReplicas!:i;lastScaleTime:s;observedGeneration:i",
    V1HostAlias: "hostnames:[s;ip!:s",
    V1HostIP: "ip!:s",
    V1HostPathVolumeSource: "path!:s;type:s",
    V1IPAddress: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1IPAddressSpec",
    V1IPAddressSpec: "parentRef!:V1ParentReference",
    V1IPBlock: "cidr!:s;except:[s",
    V1ISCSIPersistentVolumeSource: "chapAuthDiscovery:b;chapAuthSession:b;fsType:s;initiatorName:s;iqn!:s;iscsiInterface:s;lun!:i;portals:[s;readOnly:b;secretRef:V1SecretReference;targetPortal!:s",
    V1ISCSIVolumeSource: "chapAuthDiscovery:b;chapAuthSession:b;fsType:s;initiatorName:s;iqn!:s;iscsiInterface:s;lun!:i;portals:[s;readOnly:b;secretRef:V1LocalObjectReference;targetPortal!:s",
    V1ImageVolumeSource: "pullPolicy:s;reference:s",
    V1ImageVolumeStatus: "imageRef!:s",
    V1Ingress: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1IngressSpec;status:V1IngressStatus",
    V1IngressBackend: "resource:V1TypedLocalObjectReference;service:V1IngressServiceBackend",
    V1IngressClass: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1IngressClassSpec",
    V1IngressClassParametersReference: "apiGroup:s;kind!:s;name!:s;namespace:s;scope:s",
    V1IngressClassSpec: "controller:s;parameters:V1IngressClassParametersReference",
    V1IngressLoadBalancerIngress: "hostname:s;ip:s;ports:[V1IngressPortStatus",
    V1IngressLoadBalancerStatus: "ingress:[V1IngressLoadBalancerIngress",
    V1IngressPortStatus: "error:s;port!:i;protocol!:s",
    V1IngressRule: "host:s;http:V1HTTPIngressRuleValue",
    V1IngressServiceBackend: "name!:s;port:V1ServiceBackendPort",
    V1IngressSpec: "defaultBackend:V1IngressBackend;ingressClassName:s;rules:[V1IngressRule;tls:[V1IngressTLS",
    V1IngressStatus: "loadBalancer:V1IngressLoadBalancerStatus",
    V1IngressTLS: "hosts:[s;secretName:s",
    V1JSONPatch: "expression:s",
    V1JSONSchemaProps: "$ref:s;$schema:s;additionalItems:*;additionalProperties:*;allOf:[V1JSONSchemaProps;anyOf:[V1JSONSchemaProps;default:*;definitions:{V1JSONSchemaProps;dependencies:{*;description:s;enum:[*;example:*;exclusiveMaximum:b;exclusiveMinimum:b;externalDocs:V1ExternalDocumentation;format:s;id:s;items:*;maxItems:i;maxLength:i;maxProperties:i;maximum:n;minItems:i;minLength:i;minProperties:i;minimum:n;multipleOf:n;not:V1JSONSchemaProps;nullable:b;oneOf:[V1JSONSchemaProps;pattern:s;patternProperties:{V1JSONSchemaProps;properties:{V1JSONSchemaProps;required:[s;title:s;type:s;uniqueItems:b;x-kubernetes-embedded-resource:b;x-kubernetes-int-or-string:b;x-kubernetes-list-map-keys:[s;x-kubernetes-list-type:s;x-kubernetes-map-type:s;x-kubernetes-preserve-unknown-fields:b;x-kubernetes-validations:[V1ValidationRule",
    V1Job: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1JobSpec;status:V1JobStatus",
    V1JobCondition: "lastProbeTime:s;lastTransitionTime:s;message:s;reason:s;status!:s;type!:s",
    V1JobSpec: "activeDeadlineSeconds:i;backoffLimit:i;backoffLimitPerIndex:i;completionMode:s;completions:i;managedBy:s;manualSelector:b;maxFailedIndexes:i;parallelism:i;podFailurePolicy:V1PodFailurePolicy;podReplacementPolicy:s;selector:V1LabelSelector;successPolicy:V1SuccessPolicy;suspend:b;template!:V1PodTemplateSpec;ttlSecondsAfterFinished:i",
    V1JobStatus: "active:i;completedIndexes:s;completionTime:s;conditions:[V1JobCondition;failed:i;failedIndexes:s;ready:i;startTime:s;succeeded:i;terminating:i;uncountedTerminatedPods:V1UncountedTerminatedPods",
    V1JobTemplateSpec: "metadata:V1ObjectMeta;spec:V1JobSpec",
    V1KeyToPath: "key!:s;mode:i;path!:s",
    V1LabelSelector: "matchExpressions:[V1LabelSelectorRequirement;matchLabels:{s",
    V1LabelSelectorAttributes: "rawSelector:s;requirements:[V1LabelSelectorRequirement",
    V1LabelSelectorRequirement: "key!:s;operator!:s;values:[s",
    V1Lease: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1LeaseSpec",
    V1LeaseSpec: "acquireTime:V1MicroTime;holderIdentity:s;leaseDurationSeconds:i;leaseTransitions:i;preferredHolder:s;renewTime:V1MicroTime;strategy:s",
    V1Lifecycle: "postStart:V1LifecycleHandler;preStop:V1LifecycleHandler;stopSignal:s",
    V1LifecycleHandler: "exec:V1ExecAction;httpGet:V1HTTPGetAction;sleep:V1SleepAction;tcpSocket:V1TCPSocketAction",
    V1LimitRange: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1LimitRangeSpec",
    V1LimitRangeItem: "default:{s;defaultRequest:{s;max:{s;maxLimitRequestRatio:{s;min:{s;type!:s",
    V1LimitRangeSpec: "limits!:[V1LimitRangeItem",
    V1LimitResponse: "queuing:V1QueuingConfiguration;type!:s",
    V1LimitedPriorityLevelConfiguration: "borrowingLimitPercent:i;lendablePercent:i;limitResponse:V1LimitResponse;nominalConcurrencyShares:i",
    V1LinuxContainerUser: "gid!:i;supplementalGroups:[i;uid!:i",
    V1LoadBalancerIngress: "hostname:s;ip:s;ipMode:s;ports:[V1PortStatus",
    V1LoadBalancerStatus: "ingress:[V1LoadBalancerIngress",
    V1LocalObjectReference: "name:s",
    V1LocalSubjectAccessReview: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1SubjectAccessReviewSpec;status:V1SubjectAccessReviewStatus",
    V1LocalVolumeSource: "fsType:s;path!:s",
    V1ManagedFieldsEntry: "apiVersion:s;fieldsType:s;fieldsV1:*;manager:s;operation:s;subresource:s;time:s",
    V1MatchCondition: "expression!:s;name!:s",
    V1MatchResources: "excludeResourceRules:[V1NamedRuleWithOperations;matchPolicy:s;namespaceSelector:V1LabelSelector;objectSelector:V1LabelSelector;resourceRules:[V1NamedRuleWithOperations",
    V1ModifyVolumeStatus: "status!:s;targetVolumeAttributesClassName:s",
    V1MutatingAdmissionPolicy: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1MutatingAdmissionPolicySpec",
    V1MutatingAdmissionPolicyBinding: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1MutatingAdmissionPolicyBindingSpec",
    V1MutatingAdmissionPolicyBindingSpec: "matchResources:V1MatchResources;paramRef:V1ParamRef;policyName:s",
    V1MutatingAdmissionPolicySpec: "failurePolicy:s;matchConditions:[V1MatchCondition;matchConstraints:V1MatchResources;mutations:[V1Mutation;paramKind:V1ParamKind;reinvocationPolicy:s;variables:[V1Variable",
    V1MutatingWebhook: "admissionReviewVersions!:[s;clientConfig!:AdmissionregistrationV1WebhookClientConfig;failurePolicy:s;matchConditions:[V1MatchCondition;matchPolicy:s;name!:s;namespaceSelector:V1LabelSelector;objectSelector:V1LabelSelector;reinvocationPolicy:s;rules:[V1RuleWithOperations;sideEffects!:s;timeoutSeconds:i",
    V1MutatingWebhookConfiguration: "apiVersion:s;kind:s;metadata:V1ObjectMeta;webhooks:[V1MutatingWebhook",
    V1Mutation: "applyConfiguration:V1ApplyConfiguration;jsonPatch:V1JSONPatch;patchType!:s",
    V1NFSVolumeSource: "path!:s;readOnly:b;server!:s",
    V1NamedRuleWithOperations: "apiGroups:[s;apiVersions:[s;operations:[s;resourceNames:[s;resources:[s;scope:s",
    V1Namespace: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1NamespaceSpec;status:V1NamespaceStatus",
    V1NamespaceCondition: "lastTransitionTime:s;message:s;reason:s;status!:s;type!:s",
    V1NamespaceSpec: "finalizers:[s",
    V1NamespaceStatus: "conditions:[V1NamespaceCondition;phase:s",
    V1NetworkDeviceData: "hardwareAddress:s;interfaceName:s;ips:[s",
    V1NetworkPolicy: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1NetworkPolicySpec",
    V1NetworkPolicyEgressRule: "ports:[V1NetworkPolicyPort;to:[V1NetworkPolicyPeer",
    V1NetworkPolicyIngressRule: "from:[V1NetworkPolicyPeer;ports:[V1NetworkPolicyPort",
    V1NetworkPolicyPeer: "ipBlock:V1IPBlock;namespaceSelector:V1LabelSelector;podSelector:V1LabelSelector",
    V1NetworkPolicyPort: "endPort:i;port:o;protocol:s",
    V1NetworkPolicySpec: "egress:[V1NetworkPolicyEgressRule;ingress:[V1NetworkPolicyIngressRule;podSelector:V1LabelSelector;policyTypes:[s",
    V1Node: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1NodeSpec;status:V1NodeStatus",
    V1NodeAddress: "address!:s;type!:s",
    V1NodeAffinity: "preferredDuringSchedulingIgnoredDuringExecution:[V1PreferredSchedulingTerm;requiredDuringSchedulingIgnoredDuringExecution:V1NodeSelector",
    V1NodeAllocatableResourceClaimStatus: "containers:[s;resourceClaimName!:s;resources!:{s",
    V1NodeAllocatableResourceMapping: "allocationMultiplier:s;capacityKey:s",
    V1NodeCondition: "lastHeartbeatTime:s;lastTransitionTime:s;message:s;reason:s;status!:s;type!:s",
    V1NodeConfigSource: "configMap:V1ConfigMapNodeConfigSource",
    V1NodeConfigStatus: "active:V1NodeConfigSource;assigned:V1NodeConfigSource;error:s;lastKnownGood:V1NodeConfigSource",
    V1NodeDaemonEndpoints: "kubeletEndpoint:V1DaemonEndpoint",
    V1NodeFeatures: "supplementalGroupsPolicy:b",
    V1NodeRuntimeHandler: "features:V1NodeRuntimeHandlerFeatures;name:s",
    V1NodeRuntimeHandlerFeatures: "recursiveReadOnlyMounts:b;userNamespaces:b",
    V1NodeSelector: "nodeSelectorTerms!:[V1NodeSelectorTerm",
    V1NodeSelectorRequirement: "key!:s;operator!:s;values:[s",
    V1NodeSelectorTerm: "matchExpressions:[V1NodeSelectorRequirement;matchFields:[V1NodeSelectorRequirement",
    V1NodeSpec: "configSource:V1NodeConfigSource;externalID:s;podCIDR:s;podCIDRs:[s;providerID:s;taints:[V1Taint;unschedulable:b",
    V1NodeStatus: "addresses:[V1NodeAddress;allocatable:{s;capacity:{s;conditions:[V1NodeCondition;config:V1NodeConfigStatus;daemonEndpoints:V1NodeDaemonEndpoints;declaredFeatures:[s;features:V1NodeFeatures;images:[V1ContainerImage;nodeInfo:V1NodeSystemInfo;phase:s;runtimeHandlers:[V1NodeRuntimeHandler;volumesAttached:[V1AttachedVolume;volumesInUse:[s",
    V1NodeSwapStatus: "capacity:i",
    V1NodeSystemInfo: "architecture!:s;bootID!:s;containerRuntimeVersion!:s;kernelVersion!:s;kubeProxyVersion!:s;kubeletVersion!:s;machineID!:s;operatingSystem!:s;osImage!:s;swap:V1NodeSwapStatus;systemUUID!:s",
    V1NonResourceAttributes: "path:s;verb:s",
    V1NonResourcePolicyRule: "nonResourceURLs!:[s;verbs!:[s",
    V1NonResourceRule: "nonResourceURLs:[s;verbs!:[s",
    V1ObjectFieldSelector: "apiVersion:s;fieldPath!:s",
    V1ObjectMeta: "annotations:{s;creationTimestamp:s;deletionGracePeriodSeconds:i;deletionTimestamp:s;finalizers:[s;generateName:s;generation:i;labels:{s;managedFields:[V1ManagedFieldsEntry;name:s;namespace:s;ownerReferences:[V1OwnerReference;resourceVersion:s;selfLink:s;uid:s",
    V1ObjectReference: "apiVersion:s;fieldPath:s;kind:s;name:s;namespace:s;resourceVersion:s;uid:s",
    V1OpaqueDeviceConfiguration: "driver!:s;parameters!:*",
    V1Overhead: "podFixed:{s",
    V1OwnerReference: "apiVersion!:s;blockOwnerDeletion:b;controller:b;kind!:s;name!:s;uid!:s",
    V1ParamKind: "apiVersion:s;kind:s",
    V1ParamRef: "name:s;namespace:s;parameterNotFoundAction:s;selector:V1LabelSelector",
    V1ParentReference: "group:s;name!:s;namespace:s;resource!:s",
    V1PersistentVolume: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1PersistentVolumeSpec;status:V1PersistentVolumeStatus",
    V1PersistentVolumeClaim: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1PersistentVolumeClaimSpec;status:V1PersistentVolumeClaimStatus",
    V1PersistentVolumeClaimCondition: "lastProbeTime:s;lastTransitionTime:s;message:s;reason:s;status!:s;type!:s",
    V1PersistentVolumeClaimSpec: "accessModes:[s;dataSource:V1TypedLocalObjectReference;dataSourceRef:V1TypedObjectReference;resources:V1VolumeResourceRequirements;selector:V1LabelSelector;storageClassName:s;volumeAttributesClassName:s;volumeMode:s;volumeName:s",
    V1PersistentVolumeClaimStatus: "accessModes:[s;allocatedResourceStatuses:{s;allocatedResources:{s;capacity:{s;conditions:[V1PersistentVolumeClaimCondition;currentVolumeAttributesClassName:s;modifyVolumeStatus:V1ModifyVolumeStatus;phase:s",
    V1PersistentVolumeClaimTemplate: "metadata:V1ObjectMeta;spec!:V1PersistentVolumeClaimSpec",
    V1PersistentVolumeClaimVolumeSource: "claimName!:s;readOnly:b",
    V1PersistentVolumeSpec: "accessModes:[s;awsElasticBlockStore:V1AWSElasticBlockStoreVolumeSource;azureDisk:V1AzureDiskVolumeSource;azureFile:V1AzureFilePersistentVolumeSource;capacity:{s;cephfs:V1CephFSPersistentVolumeSource;cinder:V1CinderPersistentVolumeSource;claimRef:V1ObjectReference;csi:V1CSIPersistentVolumeSource;fc:V1FCVolumeSource;flexVolume:V1FlexPersistentVolumeSource;flocker:V1FlockerVolumeSource;gcePersistentDisk:V1GCEPersistentDiskVolumeSource;glusterfs:V1GlusterfsPersistentVolumeSource;hostPath:V1HostPathVolumeSource;iscsi:V1ISCSIPersistentVolumeSource;local:V1LocalVolumeSource;mountOptions:[s;nfs:V1NFSVolumeSource;nodeAffinity:V1VolumeNodeAffinity;persistentVolumeReclaimPolicy:s;photonPersistentDisk:V1PhotonPersistentDiskVolumeSource;portworxVolume:V1PortworxVolumeSource;quobyte:V1QuobyteVolumeSource;rbd:V1RBDPersistentVolumeSource;scaleIO:V1ScaleIOPersistentVolumeSource;storageClassName:s;storageos:V1StorageOSPersistentVolumeSource;volumeAttributesClassName:s;volumeMode:s;vsphereVolume:V1VsphereVirtualDiskVolumeSource",
    V1PersistentVolumeStatus: "lastPhaseTransitionTime:s;message:s;phase:s;reason:s",
    V1PhotonPersistentDiskVolumeSource: "fsType:s;pdID!:s",
    V1Pod: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1PodSpec;status:V1PodStatus",
    V1PodAffinity: "preferredDuringSchedulingIgnoredDuringExecution:[V1WeightedPodAffinityTerm;requiredDuringSchedulingIgnoredDuringExecution:[V1PodAffinityTerm",
    V1PodAffinityTerm: "labelSelector:V1LabelSelector;matchLabelKeys:[s;mismatchLabelKeys:[s;namespaceSelector:V1LabelSelector;namespaces:[s;topologyKey!:s",
    V1PodAntiAffinity: "preferredDuringSchedulingIgnoredDuringExecution:[V1WeightedPodAffinityTerm;requiredDuringSchedulingIgnoredDuringExecution:[V1PodAffinityTerm",
    V1PodCertificateProjection: "certificateChainPath:s;credentialBundlePath:s;keyPath:s;keyType!:s;maxExpirationSeconds:i;signerName!:s;userAnnotations:{s",
    V1PodCondition: "lastProbeTime:s;lastTransitionTime:s;message:s;observedGeneration:i;reason:s;status!:s;type!:s",
    V1PodDNSConfig: "nameservers:[s;options:[V1PodDNSConfigOption;searches:[s",
    V1PodDNSConfigOption: "name:s;value:s",
    V1PodDisruptionBudget: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1PodDisruptionBudgetSpec;status:V1PodDisruptionBudgetStatus",
    V1PodDisruptionBudgetSpec: "maxUnavailable:o;minAvailable:o;selector:V1LabelSelector;unhealthyPodEvictionPolicy:s",
    V1PodDisruptionBudgetStatus: "conditions:[V1Condition;currentHealthy:i;desiredHealthy:i;disruptedPods:{s;disruptionsAllowed:i;expectedPods:i;observedGeneration:i",
    V1PodExtendedResourceClaimStatus: "requestMappings!:[V1ContainerExtendedResourceRequest;resourceClaimName!:s",
    V1PodFailurePolicy: "rules!:[V1PodFailurePolicyRule",
    V1PodFailurePolicyOnExitCodesRequirement: "containerName:s;operator!:s;values!:[i",
    V1PodFailurePolicyOnPodConditionsPattern: "status:s;type!:s",
    V1PodFailurePolicyRule: "action!:s;onExitCodes:V1PodFailurePolicyOnExitCodesRequirement;onPodConditions:[V1PodFailurePolicyOnPodConditionsPattern",
    V1PodIP: "ip!:s",
    V1PodOS: "name!:s",
    V1PodReadinessGate: "conditionType!:s",
    V1PodResourceClaim: "name!:s;resourceClaimName:s;resourceClaimTemplateName:s",
    V1PodResourceClaimStatus: "name!:s;resourceClaimName:s",
    V1PodSchedulingGate: "name!:s",
    V1PodSchedulingGroup: "podGroupName:s",
    V1PodSecurityContext: "appArmorProfile:V1AppArmorProfile;fsGroup:i;fsGroupChangePolicy:s;runAsGroup:i;runAsNonRoot:b;runAsUser:i;seLinuxChangePolicy:s;seLinuxOptions:V1SELinuxOptions;seccompProfile:V1SeccompProfile;supplementalGroups:[i;supplementalGroupsPolicy:s;sysctls:[V1Sysctl;windowsOptions:V1WindowsSecurityContextOptions",
    V1PodSpec: "activeDeadlineSeconds:i;affinity:V1Affinity;automountServiceAccountToken:b;containers!:[V1Container;dnsConfig:V1PodDNSConfig;dnsPolicy:s;enableServiceLinks:b;ephemeralContainers:[V1EphemeralContainer;hostAliases:[V1HostAlias;hostIPC:b;hostNetwork:b;hostPID:b;hostUsers:b;hostname:s;hostnameOverride:s;imagePullSecrets:[V1LocalObjectReference;initContainers:[V1Container;nodeName:s;nodeSelector:{s;os:V1PodOS;overhead:{s;preemptionPolicy:s;priority:i;priorityClassName:s;readinessGates:[V1PodReadinessGate;resourceClaims:[V1PodResourceClaim;resources:V1ResourceRequirements;restartPolicy:s;runtimeClassName:s;schedulerName:s;schedulingGates:[V1PodSchedulingGate;schedulingGroup:V1PodSchedulingGroup;securityContext:V1PodSecurityContext;serviceAccount:s;serviceAccountName:s;setHostnameAsFQDN:b;shareProcessNamespace:b;subdomain:s;terminationGracePeriodSeconds:i;tolerations:[V1Toleration;topologySpreadConstraints:[V1TopologySpreadConstraint;volumes:[V1Volume",
    V1PodStatus: "allocatedResources:{s;conditions:[V1PodCondition;containerStatuses:[V1ContainerStatus;ephemeralContainerStatuses:[V1ContainerStatus;extendedResourceClaimStatus:V1PodExtendedResourceClaimStatus;hostIP:s;hostIPs:[V1HostIP;initContainerStatuses:[V1ContainerStatus;message:s;nodeAllocatableResourceClaimStatuses:[V1NodeAllocatableResourceClaimStatus;nominatedNodeName:s;observedGeneration:i;phase:s;podIP:s;podIPs:[V1PodIP;qosClass:s;reason:s;resize:s;resourceClaimStatuses:[V1PodResourceClaimStatus;resources:V1ResourceRequirements;startTime:s",
    V1PodTemplate: "apiVersion:s;kind:s;metadata:V1ObjectMeta;template:V1PodTemplateSpec",
    V1PodTemplateSpec: "metadata:V1ObjectMeta;spec:V1PodSpec",
    V1PolicyRule: "apiGroups:[s;nonResourceURLs:[s;resourceNames:[s;resources:[s;verbs!:[s",
    V1PolicyRulesWithSubjects: "nonResourceRules:[V1NonResourcePolicyRule;resourceRules:[V1ResourcePolicyRule;subjects!:[FlowcontrolV1Subject",
    V1PortStatus: "error:s;port!:i;protocol!:s",
    V1PortworxVolumeSource: "fsType:s;readOnly:b;volumeID!:s",
    V1PreferredSchedulingTerm: "preference!:V1NodeSelectorTerm;weight!:i",
    V1PriorityClass: "apiVersion:s;description:s;globalDefault:b;kind:s;metadata:V1ObjectMeta;preemptionPolicy:s;value:i",
    V1PriorityLevelConfiguration: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1PriorityLevelConfigurationSpec;status:V1PriorityLevelConfigurationStatus",
    V1PriorityLevelConfigurationCondition: "lastTransitionTime:s;message:s;reason:s;status:s;type:s",
    V1PriorityLevelConfigurationReference: "name!:s",
    V1PriorityLevelConfigurationSpec: "exempt:V1ExemptPriorityLevelConfiguration;limited:V1LimitedPriorityLevelConfiguration;type!:s",
    V1PriorityLevelConfigurationStatus: "conditions:[V1PriorityLevelConfigurationCondition",
    V1Probe: "exec:V1ExecAction;failureThreshold:i;grpc:V1GRPCAction;httpGet:V1HTTPGetAction;initialDelaySeconds:i;periodSeconds:i;successThreshold:i;tcpSocket:V1TCPSocketAction;terminationGracePeriodSeconds:i;timeoutSeconds:i",
    V1ProjectedVolumeSource: "defaultMode:i;sources:[V1VolumeProjection",
    V1QueuingConfiguration: "handSize:i;queueLengthLimit:i;queues:i",
    V1QuobyteVolumeSource: "group:s;readOnly:b;registry!:s;tenant:s;user:s;volume!:s",
    V1RBDPersistentVolumeSource: "fsType:s;image!:s;keyring:s;monitors!:[s;pool:s;readOnly:b;secretRef:V1SecretReference;user:s",
    V1RBDVolumeSource: "fsType:s;image!:s;keyring:s;monitors!:[s;pool:s;readOnly:b;secretRef:V1LocalObjectReference;user:s",
    V1ReplicaSet: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1ReplicaSetSpec;status:V1ReplicaSetStatus",
    V1ReplicaSetCondition: "lastTransitionTime:s;message:s;reason:s;status!:s;type!:s",
    V1ReplicaSetSpec: "minReadySeconds:i;replicas:i;selector!:V1LabelSelector;template:V1PodTemplateSpec",
    V1ReplicaSetStatus: "availableReplicas:i;conditions:[V1ReplicaSetCondition;fullyLabeledReplicas:i;observedGeneration:i;readyReplicas:i;replicas!:i;terminatingReplicas:i",
    V1ReplicationController: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1ReplicationControllerSpec;status:V1ReplicationControllerStatus",
    V1ReplicationControllerCondition: "lastTransitionTime:s;message:s;reason:s;status!:s;type!:s",
    V1ReplicationControllerSpec: "minReadySeconds:i;replicas:i;selector:{s;template:V1PodTemplateSpec",
    V1ReplicationControllerStatus: "availableReplicas:i;conditions:[V1ReplicationControllerCondition;fullyLabeledReplicas:i;observedGeneration:i;readyReplicas:i;replicas!:i",
    V1ResourceAttributes: "fieldSelector:V1FieldSelectorAttributes;group:s;labelSelector:V1LabelSelectorAttributes;name:s;namespace:s;resource:s;subresource:s;verb:s;version:s",
    V1ResourceClaimConsumerReference: "apiGroup:s;name!:s;resource!:s;uid!:s",
    V1ResourceClaimSpec: "devices:V1DeviceClaim",
    V1ResourceClaimStatus: "allocation:V1AllocationResult;devices:[V1AllocatedDeviceStatus;reservedFor:[V1ResourceClaimConsumerReference",
    V1ResourceClaimTemplate: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1ResourceClaimTemplateSpec",
    V1ResourceClaimTemplateSpec: "metadata:V1ObjectMeta;spec!:V1ResourceClaimSpec",
    V1ResourceFieldSelector: "containerName:s;divisor:s;resource!:s",
    V1ResourceHealth: "health:s;message:s;resourceID!:s",
    V1ResourcePolicyRule: "apiGroups!:[s;clusterScope:b;namespaces:[s;resources!:[s;verbs!:[s",
    V1ResourcePool: "generation!:i;name!:s;resourceSliceCount!:i",
    V1ResourceQuota: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1ResourceQuotaSpec;status:V1ResourceQuotaStatus",
    V1ResourceQuotaSpec: "hard:{s;scopeSelector:V1ScopeSelector;scopes:[s",
    V1ResourceQuotaStatus: "hard:{s;used:{s",
    V1ResourceRequirements: "claims:[CoreV1ResourceClaim;limits:{s;requests:{s",
    V1ResourceRule: "apiGroups:[s;resourceNames:[s;resources:[s;verbs!:[s",
    V1ResourceSlice: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1ResourceSliceSpec",
    V1ResourceSliceSpec: "allNodes:b;devices:[V1Device;driver!:s;nodeName:s;nodeSelector:V1NodeSelector;perDeviceNodeSelection:b;pool!:V1ResourcePool;sharedCounters:[V1CounterSet",
    V1ResourceStatus: "name!:s;resources:[V1ResourceHealth",
    V1Role: "apiVersion:s;kind:s;metadata:V1ObjectMeta;rules:[V1PolicyRule",
    V1RoleBinding: "apiVersion:s;kind:s;metadata:V1ObjectMeta;roleRef!:V1RoleRef;subjects:[RbacV1Subject",
    V1RoleRef: "apiGroup:s;kind!:s;name!:s",
    V1RollingUpdateDaemonSet: "maxSurge:o;maxUnavailable:o",
    V1RollingUpdateDeployment: "maxSurge:o;maxUnavailable:o",
    V1RollingUpdateStatefulSetStrategy: "maxUnavailable:o;partition:i",
    V1RuleWithOperations: "apiGroups:[s;apiVersions:[s;operations:[s;resources:[s;scope:s",
    V1RuntimeClass: "apiVersion:s;handler!:s;kind:s;metadata:V1ObjectMeta;overhead:V1Overhead;scheduling:V1Scheduling",
    V1SELinuxOptions: "level:s;role:s;type:s;user:s",
    V1ScaleIOPersistentVolumeSource: "fsType:s;gateway!:s;protectionDomain:s;readOnly:b;secretRef!:V1SecretReference;sslEnabled:b;storageMode:s;storagePool:s;system!:s;volumeName:s",
    V1ScaleIOVolumeSource: "fsType:s;gateway!:s;protectionDomain:s;readOnly:b;secretRef!:V1LocalObjectReference;sslEnabled:b;storageMode:s;storagePool:s;system!:s;volumeName:s",
    V1Scheduling: "nodeSelector:{s;tolerations:[V1Toleration",
    V1ScopeSelector: "matchExpressions:[V1ScopedResourceSelectorRequirement",
    V1ScopedResourceSelectorRequirement: "operator!:s;scopeName!:s;values:[s",
    V1SeccompProfile: "localhostProfile:s;type!:s",
    V1Secret: "apiVersion:s;data:{s;immutable:b;kind:s;metadata:V1ObjectMeta;stringData:{s;type:s",
    V1SecretEnvSource: "name:s;optional:b",
    V1SecretKeySelector: "key!:s;name:s;optional:b",
    V1SecretProjection: "items:[V1KeyToPath;name:s;optional:b",
    V1SecretReference: "name:s;namespace:s",
    V1SecretVolumeSource: "defaultMode:i;items:[V1KeyToPath;optional:b;secretName:s",
    V1SecurityContext: "allowPrivilegeEscalation:b;appArmorProfile:V1AppArmorProfile;capabilities:V1Capabilities;privileged:b;procMount:s;readOnlyRootFilesystem:b;runAsGroup:i;runAsNonRoot:b;runAsUser:i;seLinuxOptions:V1SELinuxOptions;seccompProfile:V1SeccompProfile;windowsOptions:V1WindowsSecurityContextOptions",
    V1SelectableField: "jsonPath!:s",
    V1SelfSubjectAccessReview: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1SelfSubjectAccessReviewSpec;status:V1SubjectAccessReviewStatus",
    V1SelfSubjectAccessReviewSpec: "nonResourceAttributes:V1NonResourceAttributes;resourceAttributes:V1ResourceAttributes",
    V1SelfSubjectReview: "apiVersion:s;kind:s;metadata:V1ObjectMeta;status:V1SelfSubjectReviewStatus",
    V1SelfSubjectReviewStatus: "userInfo:V1UserInfo",
    V1SelfSubjectRulesReview: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1SelfSubjectRulesReviewSpec;status:V1SubjectRulesReviewStatus",
    V1SelfSubjectRulesReviewSpec: "namespace:s",
    V1Service: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1ServiceSpec;status:V1ServiceStatus",
    V1ServiceAccount: "apiVersion:s;automountServiceAccountToken:b;imagePullSecrets:[V1LocalObjectReference;kind:s;metadata:V1ObjectMeta;secrets:[V1ObjectReference",
    V1ServiceAccountSubject: "name!:s;namespace!:s",
    V1ServiceAccountTokenProjection: "audience:s;expirationSeconds:i;path!:s",
    V1ServiceBackendPort: "name:s;number:i",
    V1ServiceCIDR: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1ServiceCIDRSpec;status:V1ServiceCIDRStatus",
    V1ServiceCIDRSpec: "cidrs:[s",
    V1ServiceCIDRStatus: "conditions:[V1Condition",
    V1ServicePort: "appProtocol:s;name:s;nodePort:i;port!:i;protocol:s;targetPort:o",
    V1ServiceSpec: "allocateLoadBalancerNodePorts:b;clusterIP:s;clusterIPs:[s;externalIPs:[s;externalName:s;externalTrafficPolicy:s;healthCheckNodePort:i;internalTrafficPolicy:s;ipFamilies:[s;ipFamilyPolicy:s;loadBalancerClass:s;loadBalancerIP:s;loadBalancerSourceRanges:[s;ports:[V1ServicePort;publishNotReadyAddresses:b;selector:{s;sessionAffinity:s;sessionAffinityConfig:V1SessionAffinityConfig;trafficDistribution:s;type:s",
    V1ServiceStatus: "conditions:[V1Condition;loadBalancer:V1LoadBalancerStatus",
    V1SessionAffinityConfig: "clientIP:V1ClientIPConfig",
    V1SleepAction: "seconds!:i",
    V1StatefulSet: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1StatefulSetSpec;status:V1StatefulSetStatus",
    V1StatefulSetCondition: "lastTransitionTime:s;message:s;reason:s;status!:s;type!:s",
    V1StatefulSetOrdinals: "start:i",
    V1StatefulSetPersistentVolumeClaimRetentionPolicy: "whenDeleted:s;whenScaled:s",
    V1StatefulSetSpec: "minReadySeconds:i;ordinals:V1StatefulSetOrdinals;persistentVolumeClaimRetentionPolicy:V1StatefulSetPersistentVolumeClaimRetentionPolicy;podManagementPolicy:s;replicas:i;revisionHistoryLimit:i;selector!:V1LabelSelector;serviceName:s;template!:V1PodTemplateSpec;updateStrategy:V1StatefulSetUpdateStrategy;volumeClaimTemplates:[V1PersistentVolumeClaim",
    V1StatefulSetStatus: "availableReplicas:i;collisionCount:i;conditions:[V1StatefulSetCondition;currentReplicas:i;currentRevision:s;observedGeneration:i;readyReplicas:i;replicas!:i;updateRevision:s;updatedReplicas:i",
    V1StatefulSetUpdateStrategy: "rollingUpdate:V1RollingUpdateStatefulSetStrategy;type:s",
    V1StorageClass: "allowVolumeExpansion:b;allowedTopologies:[V1TopologySelectorTerm;apiVersion:s;kind:s;metadata:V1ObjectMeta;mountOptions:[s;parameters:{s;provisioner!:s;reclaimPolicy:s;volumeBindingMode:s",
    V1StorageOSPersistentVolumeSource: "fsType:s;readOnly:b;secretRef:V1ObjectReference;volumeName:s;volumeNamespace:s",
    V1StorageOSVolumeSource: "fsType:s;readOnly:b;secretRef:V1LocalObjectReference;volumeName:s;volumeNamespace:s",
    V1SubjectAccessReview: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1SubjectAccessReviewSpec;status:V1SubjectAccessReviewStatus",
    V1SubjectAccessReviewSpec: "extra:{[s;groups:[s;nonResourceAttributes:V1NonResourceAttributes;resourceAttributes:V1ResourceAttributes;uid:s;user:s",
    V1SubjectAccessReviewStatus: "allowed!:b;denied:b;evaluationError:s;reason:s",
    V1SubjectRulesReviewStatus: "evaluationError:s;incomplete!:b;nonResourceRules!:[V1NonResourceRule;resourceRules!:[V1ResourceRule",
    V1SuccessPolicy: "rules!:[V1SuccessPolicyRule",
    V1SuccessPolicyRule: "succeededCount:i;succeededIndexes:s",
    V1Sysctl: "name!:s;value!:s",
    V1TCPSocketAction: "host:s;port!:o",
    V1Taint: "effect!:s;key!:s;timeAdded:s;value:s",
    V1TokenReview: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1TokenReviewSpec;status:V1TokenReviewStatus",
    V1TokenReviewSpec: "audiences:[s;token!:s",
    V1TokenReviewStatus: "audiences:[s;authenticated:b;error:s;user:V1UserInfo",
    V1Toleration: "effect:s;key:s;operator:s;tolerationSeconds:i;value:s",
    V1TopologySelectorLabelRequirement: "key!:s;values!:[s",
    V1TopologySelectorTerm: "matchLabelExpressions:[V1TopologySelectorLabelRequirement",
    V1TopologySpreadConstraint: "labelSelector:V1LabelSelector;matchLabelKeys:[s;maxSkew!:i;minDomains:i;nodeAffinityPolicy:s;nodeTaintsPolicy:s;topologyKey!:s;whenUnsatisfiable!:s",
    V1TypeChecking: "expressionWarnings:[V1ExpressionWarning",
    V1TypedLocalObjectReference: "apiGroup:s;kind!:s;name!:s",
    V1TypedObjectReference: "apiGroup:s;kind!:s;name!:s;namespace:s",
    V1UncountedTerminatedPods: "failed:[s;succeeded:[s",
    V1UserInfo: "extra:{[s;groups:[s;uid:s;username:s",
    V1UserSubject: "name!:s",
    V1ValidatingAdmissionPolicy: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1ValidatingAdmissionPolicySpec;status:V1ValidatingAdmissionPolicyStatus",
    V1ValidatingAdmissionPolicyBinding: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1ValidatingAdmissionPolicyBindingSpec",
    V1ValidatingAdmissionPolicyBindingSpec: "matchResources:V1MatchResources;paramRef:V1ParamRef;policyName!:s;validationActions!:[s",
    V1ValidatingAdmissionPolicySpec: "auditAnnotations:[V1AuditAnnotation;failurePolicy:s;matchConditions:[V1MatchCondition;matchConstraints:V1MatchResources;paramKind:V1ParamKind;validations:[V1Validation;variables:[V1Variable",
    V1ValidatingAdmissionPolicyStatus: "conditions:[V1Condition;observedGeneration:i;typeChecking:V1TypeChecking",
    V1ValidatingWebhook: "admissionReviewVersions!:[s;clientConfig!:AdmissionregistrationV1WebhookClientConfig;failurePolicy:s;matchConditions:[V1MatchCondition;matchPolicy:s;name!:s;namespaceSelector:V1LabelSelector;objectSelector:V1LabelSelector;rules:[V1RuleWithOperations;sideEffects!:s;timeoutSeconds:i",
    V1ValidatingWebhookConfiguration: "apiVersion:s;kind:s;metadata:V1ObjectMeta;webhooks:[V1ValidatingWebhook",
    V1Validation: "expression!:s;message:s;messageExpression:s;reason:s",
    V1ValidationRule: "fieldPath:s;message:s;messageExpression:s;optionalOldSelf:b;reason:s;rule!:s",
    V1Variable: "expression!:s;name!:s",
    V1Volume: "awsElasticBlockStore:V1AWSElasticBlockStoreVolumeSource;azureDisk:V1AzureDiskVolumeSource;azureFile:V1AzureFileVolumeSource;cephfs:V1CephFSVolumeSource;cinder:V1CinderVolumeSource;configMap:V1ConfigMapVolumeSource;csi:V1CSIVolumeSource;downwardAPI:V1DownwardAPIVolumeSource;emptyDir:V1EmptyDirVolumeSource;ephemeral:V1EphemeralVolumeSource;fc:V1FCVolumeSource;flexVolume:V1FlexVolumeSource;flocker:V1FlockerVolumeSource;gcePersistentDisk:V1GCEPersistentDiskVolumeSource;gitRepo:V1GitRepoVolumeSource;glusterfs:V1GlusterfsVolumeSource;hostPath:V1HostPathVolumeSource;image:V1ImageVolumeSource;iscsi:V1ISCSIVolumeSource;name!:s;nfs:V1NFSVolumeSource;persistentVolumeClaim:V1PersistentVolumeClaimVolumeSource;photonPersistentDisk:V1PhotonPersistentDiskVolumeSource;portworxVolume:V1PortworxVolumeSource;projected:V1ProjectedVolumeSource;quobyte:V1QuobyteVolumeSource;rbd:V1RBDVolumeSource;scaleIO:V1ScaleIOVolumeSource;secret:V1SecretVolumeSource;storageos:V1StorageOSVolumeSource;vsphereVolume:V1VsphereVirtualDiskVolumeSource",
    V1VolumeAttachment: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1VolumeAttachmentSpec;status:V1VolumeAttachmentStatus",
    V1VolumeAttachmentSource: "inlineVolumeSpec:V1PersistentVolumeSpec;persistentVolumeName:s",
    V1VolumeAttachmentSpec: "attacher!:s;nodeName!:s;source!:V1VolumeAttachmentSource",
    V1VolumeAttachmentStatus: "attachError:V1VolumeError;attached!:b;attachmentMetadata:{s;detachError:V1VolumeError",
    V1VolumeAttributesClass: "apiVersion:s;driverName!:s;kind:s;metadata:V1ObjectMeta;parameters:{s",
    V1VolumeDevice: "devicePath!:s;name!:s",
    V1VolumeError: "errorCode:i;message:s;time:s",
    V1VolumeMount: "mountPath!:s;mountPropagation:s;name!:s;readOnly:b;recursiveReadOnly:s;subPath:s;subPathExpr:s",
    V1VolumeMountStatus: "mountPath!:s;name!:s;readOnly:b;recursiveReadOnly:s;volumeStatus:V1VolumeStatus",
    V1VolumeNodeAffinity: "required:V1NodeSelector",
    V1VolumeNodeResources: "count:i",
    V1VolumeProjection: "clusterTrustBundle:V1ClusterTrustBundleProjection;configMap:V1ConfigMapProjection;downwardAPI:V1DownwardAPIProjection;podCertificate:V1PodCertificateProjection;secret:V1SecretProjection;serviceAccountToken:V1ServiceAccountTokenProjection",
    V1VolumeResourceRequirements: "limits:{s;requests:{s",
    V1VolumeStatus: "image:V1ImageVolumeStatus",
    V1VsphereVirtualDiskVolumeSource: "fsType:s;storagePolicyID:s;storagePolicyName:s;volumePath!:s",
    V1WebhookConversion: "clientConfig:ApiextensionsV1WebhookClientConfig;conversionReviewVersions!:[s",
    V1WeightedPodAffinityTerm: "podAffinityTerm!:V1PodAffinityTerm;weight!:i",
    V1WindowsSecurityContextOptions: "gmsaCredentialSpec:s;gmsaCredentialSpecName:s;hostProcess:b;runAsUserName:s",
    V1alpha1ApplyConfiguration: "expression:s",
    V1alpha1ClusterTrustBundle: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1alpha1ClusterTrustBundleSpec",
    V1alpha1ClusterTrustBundleSpec: "signerName:s;trustBundle!:s",
    V1alpha1GangSchedulingPolicy: "minCount!:i",
    V1alpha1GroupVersionResource: "group:s;resource:s;version:s",
    V1alpha1IPAddress: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1alpha1IPAddressSpec",
    V1alpha1IPAddressSpec: "parentRef!:V1alpha1ParentReference",
    V1alpha1JSONPatch: "expression:s",
    V1alpha1MatchCondition: "expression!:s;name!:s",
    V1alpha1MatchResources: "excludeResourceRules:[V1alpha1NamedRuleWithOperations;matchPolicy:s;namespaceSelector:V1LabelSelector;objectSelector:V1LabelSelector;resourceRules:[V1alpha1NamedRuleWithOperations",
    V1alpha1MigrationCondition: "lastUpdateTime:s;message:s;reason:s;status!:s;type!:s",
    V1alpha1MutatingAdmissionPolicy: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1alpha1MutatingAdmissionPolicySpec",
    V1alpha1MutatingAdmissionPolicyBinding: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1alpha1MutatingAdmissionPolicyBindingSpec",
    V1alpha1MutatingAdmissionPolicyBindingSpec: "matchResources:V1alpha1MatchResources;paramRef:V1alpha1ParamRef;policyName:s",
    V1alpha1MutatingAdmissionPolicySpec: "failurePolicy:s;matchConditions:[V1alpha1MatchCondition;matchConstraints:V1alpha1MatchResources;mutations:[V1alpha1Mutation;paramKind:V1alpha1ParamKind;reinvocationPolicy:s;variables:[V1alpha1Variable",
    V1alpha1Mutation: "applyConfiguration:V1alpha1ApplyConfiguration;jsonPatch:V1alpha1JSONPatch;patchType!:s",
    V1alpha1NamedRuleWithOperations: "apiGroups:[s;apiVersions:[s;operations:[s;resourceNames:[s;resources:[s;scope:s",
    V1alpha1ParamKind: "apiVersion:s;kind:s",
    V1alpha1ParamRef: "name:s;namespace:s;parameterNotFoundAction:s;selector:V1LabelSelector",
    V1alpha1ParentReference: "group:s;name!:s;namespace:s;resource!:s",
    V1alpha1PodGroup: "name!:s;policy!:V1alpha1PodGroupPolicy",
    V1alpha1PodGroupPolicy: "basic:*;gang:V1alpha1GangSchedulingPolicy",
    V1alpha1SelfSubjectReview: "apiVersion:s;kind:s;metadata:V1ObjectMeta;status:V1alpha1SelfSubjectReviewStatus",
    V1alpha1SelfSubjectReviewStatus: "userInfo:V1UserInfo",
    V1alpha1ServerStorageVersion: "apiServerID!:s;decodableVersions!:[s;encodingVersion!:s;servedVersions:[s",
    V1alpha1ServiceCIDR: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1alpha1ServiceCIDRSpec;status:V1alpha1ServiceCIDRStatus",
    V1alpha1ServiceCIDRSpec: "cidrs:[s",
    V1alpha1ServiceCIDRStatus: "conditions:[V1Condition",
    V1alpha1StorageVersion: "apiVersion:s;kind:s;metadata!:V1ObjectMeta;spec:*;status:V1alpha1StorageVersionStatus",
    V1alpha1StorageVersionCondition: "lastTransitionTime:s;message!:s;observedGeneration:i;reason!:s;status!:s;type!:s",
    V1alpha1StorageVersionMigration: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1alpha1StorageVersionMigrationSpec;status:V1alpha1StorageVersionMigrationStatus",
    V1alpha1StorageVersionMigrationSpec: "continueToken:s;resource!:V1alpha1GroupVersionResource",
    V1alpha1StorageVersionMigrationStatus: "conditions:[V1alpha1MigrationCondition;resourceVersion:s",
    V1alpha1StorageVersionStatus: "commonEncodingVersion:s;conditions:[V1alpha1StorageVersionCondition;storageVersions:[V1alpha1ServerStorageVersion",
    V1alpha1TypedLocalObjectReference: "apiGroup:s;kind!:s;name!:s",
    V1alpha1Variable: "expression!:s;name!:s",
    V1alpha1VolumeAttributesClass: "apiVersion:s;driverName!:s;kind:s;metadata:V1ObjectMeta;parameters:{s",
    V1alpha1Workload: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1alpha1WorkloadSpec",
    V1alpha1WorkloadSpec: "controllerRef:V1alpha1TypedLocalObjectReference;podGroups!:[V1alpha1PodGroup",
    V1alpha2AllocationResult: "availableOnNodes:V1NodeSelector;resourceHandles:[V1alpha2ResourceHandle;shareable:b",
    V1alpha2DriverAllocationResult: "namedResources:V1alpha2NamedResourcesAllocationResult;vendorRequestParameters:*",
    V1alpha2DriverRequests: "driverName:s;requests:[V1alpha2ResourceRequest;vendorParameters:*",
    V1alpha2GangSchedulingPolicy: "minCount!:i",
    V1alpha2LeaseCandidate: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1alpha2LeaseCandidateSpec",
    V1alpha2LeaseCandidateSpec: "binaryVersion!:s;emulationVersion:s;leaseName!:s;pingTime:V1MicroTime;renewTime:V1MicroTime;strategy!:s",
    V1alpha2NamedResourcesAllocationResult: "name!:s",
    V1alpha2NamedResourcesAttribute: "bool:b;int:i;intSlice:V1alpha2NamedResourcesIntSlice;name!:s;quantity:s;string:s;stringSlice:V1alpha2NamedResourcesStringSlice;version:s",
    V1alpha2NamedResourcesFilter: "selector!:s",
    V1alpha2NamedResourcesInstance: "attributes:[V1alpha2NamedResourcesAttribute;name!:s",
    V1alpha2NamedResourcesIntSlice: "ints!:[i",
    V1alpha2NamedResourcesRequest: "selector!:s",
    V1alpha2NamedResourcesResources: "instances!:[V1alpha2NamedResourcesInstance",
    V1alpha2NamedResourcesStringSlice: "strings!:[s",
    V1alpha2PodGroup: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1alpha2PodGroupSpec;status:V1alpha2PodGroupStatus",
    V1alpha2PodGroupResourceClaim: "name!:s;resourceClaimName:s;resourceClaimTemplateName:s",
    V1alpha2PodGroupResourceClaimStatus: "name!:s;resourceClaimName:s",
    V1alpha2PodGroupSchedulingConstraints: "topology:[V1alpha2TopologyConstraint",
    V1alpha2PodGroupSchedulingPolicy: "basic:*;gang:V1alpha2GangSchedulingPolicy",
    V1alpha2PodGroupSpec: "disruptionMode:s;podGroupTemplateRef:V1alpha2PodGroupTemplateReference;priority:i;priorityClassName:s;resourceClaims:[V1alpha2PodGroupResourceClaim;schedulingConstraints:V1alpha2PodGroupSchedulingConstraints;schedulingPolicy!:V1alpha2PodGroupSchedulingPolicy",
    V1alpha2PodGroupStatus: "conditions:[V1Condition;resourceClaimStatuses:[V1alpha2PodGroupResourceClaimStatus",
    V1alpha2PodGroupTemplate: "disruptionMode:s;name!:s;priority:i;priorityClassName:s;resourceClaims:[V1alpha2PodGroupResourceClaim;schedulingConstraints:V1alpha2PodGroupSchedulingConstraints;schedulingPolicy!:V1alpha2PodGroupSchedulingPolicy",
    V1alpha2PodGroupTemplateReference: "workload:V1alpha2WorkloadPodGroupTemplateReference",
    V1alpha2PodSchedulingContext: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1alpha2PodSchedulingContextSpec;status:V1alpha2PodSchedulingContextStatus",
    V1alpha2PodSchedulingContextSpec: "potentialNodes:[s;selectedNode:s",
    V1alpha2PodSchedulingContextStatus: "resourceClaims:[V1alpha2ResourceClaimSchedulingStatus",
    V1alpha2ResourceClaim: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1alpha2ResourceClaimSpec;status:V1alpha2ResourceClaimStatus",
    V1alpha2ResourceClaimConsumerReference: "apiGroup:s;name!:s;resource!:s;uid!:s",
    V1alpha2ResourceClaimParameters: "apiVersion:s;driverRequests:[V1alpha2DriverRequests;generatedFrom:V1alpha2ResourceClaimParametersReference;kind:s;metadata:V1ObjectMeta;shareable:b",
    V1alpha2ResourceClaimParametersReference: "apiGroup:s;kind!:s;name!:s",
    V1alpha2ResourceClaimSchedulingStatus: "name:s;unsuitableNodes:[s",
    V1alpha2ResourceClaimSpec: "allocationMode:s;parametersRef:V1alpha2ResourceClaimParametersReference;resourceClassName!:s",
    V1alpha2ResourceClaimStatus: "allocation:V1alpha2AllocationResult;deallocationRequested:b;driverName:s;reservedFor:[V1alpha2ResourceClaimConsumerReference",
    V1alpha2ResourceClaimTemplate: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1alpha2ResourceClaimTemplateSpec",
    V1alpha2ResourceClaimTemplateSpec: "metadata:V1ObjectMeta;spec!:V1alpha2ResourceClaimSpec",
    V1alpha2ResourceClass: "apiVersion:s;driverName!:s;kind:s;metadata:V1ObjectMeta;parametersRef:V1alpha2ResourceClassParametersReference;structuredParameters:b;suitableNodes:V1NodeSelector",
    V1alpha2ResourceClassParameters: "apiVersion:s;filters:[V1alpha2ResourceFilter;generatedFrom:V1alpha2ResourceClassParametersReference;kind:s;metadata:V1ObjectMeta;vendorParameters:[V1alpha2VendorParameters",
    V1alpha2ResourceClassParametersReference: "apiGroup:s;kind!:s;name!:s;namespace:s",
    V1alpha2ResourceFilter: "driverName:s;namedResources:V1alpha2NamedResourcesFilter",
    V1alpha2ResourceHandle: "data:s;driverName:s;structuredData:V1alpha2StructuredResourceHandle",
    V1alpha2ResourceRequest: "namedResources:V1alpha2NamedResourcesRequest;vendorParameters:*",
    V1alpha2ResourceSlice: "apiVersion:s;driverName!:s;kind:s;metadata:V1ObjectMeta;namedResources:V1alpha2NamedResourcesResources;nodeName:s",
    V1alpha2StructuredResourceHandle: "nodeName:s;results!:[V1alpha2DriverAllocationResult;vendorClaimParameters:*;vendorClassParameters:*",
    V1alpha2TopologyConstraint: "key!:s",
    V1alpha2TypedLocalObjectReference: "apiGroup:s;kind!:s;name!:s",
    V1alpha2VendorParameters: "driverName:s;parameters:*",
    V1alpha2Workload: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1alpha2WorkloadSpec",
    V1alpha2WorkloadPodGroupTemplateReference: "podGroupTemplateName!:s;workloadName!:s",
    V1alpha2WorkloadSpec: "controllerRef:V1alpha2TypedLocalObjectReference;podGroupTemplates!:[V1alpha2PodGroupTemplate",
    V1alpha3DeviceTaint: "effect!:s;key!:s;timeAdded:s;value:s",
    V1alpha3DeviceTaintRule: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1alpha3DeviceTaintRuleSpec;status:V1alpha3DeviceTaintRuleStatus",
    V1alpha3DeviceTaintRuleSpec: "deviceSelector:V1alpha3DeviceTaintSelector;taint!:V1alpha3DeviceTaint",
    V1alpha3DeviceTaintRuleStatus: "conditions:[V1Condition",
    V1alpha3DeviceTaintSelector: "device:s;driver:s;pool:s",
    V1alpha3PoolStatus: "allocatedDevices:i;availableDevices:i;driver!:s;generation!:i;nodeName:s;poolName!:s;resourceSliceCount:i;totalDevices:i;unavailableDevices:i;validationError:s",
    V1alpha3ResourcePoolStatusRequest: "apiVersion:s;kind:s;metadata!:V1ObjectMeta;spec!:V1alpha3ResourcePoolStatusRequestSpec;status:V1alpha3ResourcePoolStatusRequestStatus",
    V1alpha3ResourcePoolStatusRequestSpec: "driver!:s;limit:i;poolName:s",
    V1alpha3ResourcePoolStatusRequestStatus: "conditions:[V1Condition;poolCount!:i;pools:[V1alpha3PoolStatus",
    V1beta1AllocatedDeviceStatus: "conditions:[V1Condition;data:*;device!:s;driver!:s;networkData:V1beta1NetworkDeviceData;pool!:s;shareID:s",
    V1beta1AllocationResult: "allocationTimestamp:s;devices:V1beta1DeviceAllocationResult;nodeSelector:V1NodeSelector",
    V1beta1ApplyConfiguration: "expression:s",
    V1beta1BasicDevice: "allNodes:b;allowMultipleAllocations:b;attributes:{V1beta1DeviceAttribute;bindingConditions:[s;bindingFailureConditions:[s;bindsToNode:b;capacity:{V1beta1DeviceCapacity;consumesCounters:[V1beta1DeviceCounterConsumption;nodeAllocatableResourceMappings:{V1beta1NodeAllocatableResourceMapping;nodeName:s;nodeSelector:V1NodeSelector;taints:[V1beta1DeviceTaint",
    V1beta1CELDeviceSelector: "expression!:s",
    V1beta1CapacityRequestPolicy: "default:s;validRange:V1beta1CapacityRequestPolicyRange;validValues:[s",
    V1beta1CapacityRequestPolicyRange: "max:s;min!:s;step:s",
    V1beta1CapacityRequirements: "requests:{s",
    V1beta1ClusterTrustBundle: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1beta1ClusterTrustBundleSpec",
    V1beta1ClusterTrustBundleSpec: "signerName:s;trustBundle!:s",
    V1beta1Counter: "value!:s",
    V1beta1CounterSet: "counters!:{V1beta1Counter;name!:s",
    V1beta1Device: "basic:V1beta1BasicDevice;name!:s",
    V1beta1DeviceAllocationConfiguration: "opaque:V1beta1OpaqueDeviceConfiguration;requests:[s;source!:s",
    V1beta1DeviceAllocationResult: "config:[V1beta1DeviceAllocationConfiguration;results:[V1beta1DeviceRequestAllocationResult",
    V1beta1DeviceAttribute: "bool:b;bools:[b;int:i;ints:[i;string:s;strings:[s;version:s;versions:[s",
    V1beta1DeviceCapacity: "requestPolicy:V1beta1CapacityRequestPolicy;value!:s",
    V1beta1DeviceClaim: "config:[V1beta1DeviceClaimConfiguration;constraints:[V1beta1DeviceConstraint;requests:[V1beta1DeviceRequest",
    V1beta1DeviceClaimConfiguration: "opaque:V1beta1OpaqueDeviceConfiguration;requests:[s",
    V1beta1DeviceClass: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1beta1DeviceClassSpec",
    V1beta1DeviceClassConfiguration: "opaque:V1beta1OpaqueDeviceConfiguration",
    V1beta1DeviceClassSpec: "config:[V1beta1DeviceClassConfiguration;extendedResourceName:s;selectors:[V1beta1DeviceSelector",
    V1beta1DeviceConstraint: "distinctAttribute:s;matchAttribute:s;requests:[s",
    V1beta1DeviceCounterConsumption: "counterSet!:s;counters!:{V1beta1Counter",
    V1beta1DeviceRequest: "adminAccess:b;allocationMode:s;capacity:V1beta1CapacityRequirements;count:i;deviceClassName:s;firstAvailable:[V1beta1DeviceSubRequest;name!:s;selectors:[V1beta1DeviceSelector;tolerations:[V1beta1DeviceToleration",
    V1beta1DeviceRequestAllocationResult: "adminAccess:b;bindingConditions:[s;bindingFailureConditions:[s;consumedCapacity:{s;device!:s;driver!:s;pool!:s;request!:s;shareID:s;tolerations:[V1beta1DeviceToleration",
    V1beta1DeviceSelector: "cel:V1beta1CELDeviceSelector",
    V1beta1DeviceSubRequest: "allocationMode:s;capacity:V1beta1CapacityRequirements;count:i;deviceClassName!:s;name!:s;selectors:[V1beta1DeviceSelector;tolerations:[V1beta1DeviceToleration",
    V1beta1DeviceTaint: "effect!:s;key!:s;timeAdded:s;value:s",
    V1beta1DeviceToleration: "effect:s;key:s;operator:s;tolerationSeconds:i;value:s",
    V1beta1IPAddress: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1beta1IPAddressSpec",
    V1beta1IPAddressSpec: "parentRef!:V1beta1ParentReference",
    V1beta1JSONPatch: "expression:s",
    V1beta1LeaseCandidate: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1beta1LeaseCandidateSpec",
    V1beta1LeaseCandidateSpec: "binaryVersion!:s;emulationVersion:s;leaseName!:s;pingTime:V1MicroTime;renewTime:V1MicroTime;strategy!:s",
    V1beta1MatchCondition: "expression!:s;name!:s",
    V1beta1MatchResources: "excludeResourceRules:[V1beta1NamedRuleWithOperations;matchPolicy:s;namespaceSelector:V1LabelSelector;objectSelector:V1LabelSelector;resourceRules:[V1beta1NamedRuleWithOperations",
    V1beta1MutatingAdmissionPolicy: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1beta1MutatingAdmissionPolicySpec",
    V1beta1MutatingAdmissionPolicyBinding: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1beta1MutatingAdmissionPolicyBindingSpec",
    V1beta1MutatingAdmissionPolicyBindingSpec: "matchResources:V1beta1MatchResources;paramRef:V1beta1ParamRef;policyName:s",
    V1beta1MutatingAdmissionPolicySpec: "failurePolicy:s;matchConditions:[V1beta1MatchCondition;matchConstraints:V1beta1MatchResources;mutations:[V1beta1Mutation;paramKind:V1beta1ParamKind;reinvocationPolicy:s;variables:[V1beta1Variable",
    V1beta1Mutation: "applyConfiguration:V1beta1ApplyConfiguration;jsonPatch:V1beta1JSONPatch;patchType!:s",
    V1beta1NamedRuleWithOperations: "apiGroups:[s;apiVersions:[s;operations:[s;resourceNames:[s;resources:[s;scope:s",
    V1beta1NetworkDeviceData: "hardwareAddress:s;interfaceName:s;ips:[s",
    V1beta1NodeAllocatableResourceMapping: "allocationMultiplier:s;capacityKey:s",
    V1beta1OpaqueDeviceConfiguration: "driver!:s;parameters!:*",
    V1beta1ParamKind: "apiVersion:s;kind:s",
    V1beta1ParamRef: "name:s;namespace:s;parameterNotFoundAction:s;selector:V1LabelSelector",
    V1beta1ParentReference: "group:s;name!:s;namespace:s;resource!:s",
    V1beta1PodCertificateRequest: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1beta1PodCertificateRequestSpec;status:V1beta1PodCertificateRequestStatus",
    V1beta1PodCertificateRequestSpec: "maxExpirationSeconds:i;nodeName!:s;nodeUID!:s;pkixPublicKey:s;podName!:s;podUID!:s;proofOfPossession:s;serviceAccountName!:s;serviceAccountUID!:s;signerName!:s;stubPKCS10Request!:s;unverifiedUserAnnotations:{s",
    V1beta1PodCertificateRequestStatus: "beginRefreshAt:s;certificateChain:s;conditions:[V1Condition;notAfter:s;notBefore:s",
    V1beta1ResourceClaim: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1beta1ResourceClaimSpec;status:V1beta1ResourceClaimStatus",
    V1beta1ResourceClaimConsumerReference: "apiGroup:s;name!:s;resource!:s;uid!:s",
    V1beta1ResourceClaimSpec: "devices:V1beta1DeviceClaim",
    V1beta1ResourceClaimStatus: "allocation:V1beta1AllocationResult;devices:[V1beta1AllocatedDeviceStatus;reservedFor:[V1beta1ResourceClaimConsumerReference",
    V1beta1ResourceClaimTemplate: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1beta1ResourceClaimTemplateSpec",
    V1beta1ResourceClaimTemplateSpec: "metadata:V1ObjectMeta;spec!:V1beta1ResourceClaimSpec",
    V1beta1ResourcePool: "generation!:i;name!:s;resourceSliceCount!:i",
    V1beta1ResourceSlice: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1beta1ResourceSliceSpec",
    V1beta1ResourceSliceSpec: "allNodes:b;devices:[V1beta1Device;driver!:s;nodeName:s;nodeSelector:V1NodeSelector;perDeviceNodeSelection:b;pool!:V1beta1ResourcePool;sharedCounters:[V1beta1CounterSet",
    V1beta1SelfSubjectReview: "apiVersion:s;kind:s;metadata:V1ObjectMeta;status:V1beta1SelfSubjectReviewStatus",
    V1beta1SelfSubjectReviewStatus: "userInfo:V1UserInfo",
    V1beta1ServiceCIDR: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1beta1ServiceCIDRSpec;status:V1beta1ServiceCIDRStatus",
    V1beta1ServiceCIDRSpec: "cidrs:[s",
    V1beta1ServiceCIDRStatus: "conditions:[V1Condition",
    V1beta1StorageVersionMigration: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1beta1StorageVersionMigrationSpec;status:V1beta1StorageVersionMigrationStatus",
    V1beta1StorageVersionMigrationSpec: "resource!:V1GroupResource",
    V1beta1StorageVersionMigrationStatus: "conditions:[V1Condition;resourceVersion:s",
    V1beta1Variable: "expression!:s;name!:s",
    V1beta1VolumeAttributesClass: "apiVersion:s;driverName!:s;kind:s;metadata:V1ObjectMeta;parameters:{s",
    V1beta2AllocatedDeviceStatus: "conditions:[V1Condition;data:*;device!:s;driver!:s;networkData:V1beta2NetworkDeviceData;pool!:s;shareID:s",
    V1beta2AllocationResult: "allocationTimestamp:s;devices:V1beta2DeviceAllocationResult;nodeSelector:V1NodeSelector",
    V1beta2CELDeviceSelector: "expression!:s",
    V1beta2CapacityRequestPolicy: "default:s;validRange:V1beta2CapacityRequestPolicyRange;validValues:[s",
    V1beta2CapacityRequestPolicyRange: "max:s;min!:s;step:s",
    V1beta2CapacityRequirements: "requests:{s",
    V1beta2Counter: "value!:s",
    V1beta2CounterSet: "counters!:{V1beta2Counter;name!:s",
    V1beta2Device: "allNodes:b;allowMultipleAllocations:b;attributes:{V1beta2DeviceAttribute;bindingConditions:[s;bindingFailureConditions:[s;bindsToNode:b;capacity:{V1beta2DeviceCapacity;consumesCounters:[V1beta2DeviceCounterConsumption;name!:s;nodeAllocatableResourceMappings:{V1beta2NodeAllocatableResourceMapping;nodeName:s;nodeSelector:V1NodeSelector;taints:[V1beta2DeviceTaint",
    V1beta2DeviceAllocationConfiguration: "opaque:V1beta2OpaqueDeviceConfiguration;requests:[s;source!:s",
    V1beta2DeviceAllocationResult: "config:[V1beta2DeviceAllocationConfiguration;results:[V1beta2DeviceRequestAllocationResult",
    V1beta2DeviceAttribute: "bool:b;bools:[b;int:i;ints:[i;string:s;strings:[s;version:s;versions:[s",
    V1beta2DeviceCapacity: "requestPolicy:V1beta2CapacityRequestPolicy;value!:s",
    V1beta2DeviceClaim: "config:[V1beta2DeviceClaimConfiguration;constraints:[V1beta2DeviceConstraint;requests:[V1beta2DeviceRequest",
    V1beta2DeviceClaimConfiguration: "opaque:V1beta2OpaqueDeviceConfiguration;requests:[s",
    V1beta2DeviceClass: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1beta2DeviceClassSpec",
    V1beta2DeviceClassConfiguration: "opaque:V1beta2OpaqueDeviceConfiguration",
    V1beta2DeviceClassSpec: "config:[V1beta2DeviceClassConfiguration;extendedResourceName:s;selectors:[V1beta2DeviceSelector",
    V1beta2DeviceConstraint: "distinctAttribute:s;matchAttribute:s;requests:[s",
    V1beta2DeviceCounterConsumption: "counterSet!:s;counters!:{V1beta2Counter",
    V1beta2DeviceRequest: "exactly:V1beta2ExactDeviceRequest;firstAvailable:[V1beta2DeviceSubRequest;name!:s",
    V1beta2DeviceRequestAllocationResult: "adminAccess:b;bindingConditions:[s;bindingFailureConditions:[s;consumedCapacity:{s;device!:s;driver!:s;pool!:s;request!:s;shareID:s;tolerations:[V1beta2DeviceToleration",
    V1beta2DeviceSelector: "cel:V1beta2CELDeviceSelector",
    V1beta2DeviceSubRequest: "allocationMode:s;capacity:V1beta2CapacityRequirements;count:i;deviceClassName!:s;name!:s;selectors:[V1beta2DeviceSelector;tolerations:[V1beta2DeviceToleration",
    V1beta2DeviceTaint: "effect!:s;key!:s;timeAdded:s;value:s",
    V1beta2DeviceTaintRule: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1beta2DeviceTaintRuleSpec;status:V1beta2DeviceTaintRuleStatus",
    V1beta2DeviceTaintRuleSpec: "deviceSelector:V1beta2DeviceTaintSelector;taint!:V1beta2DeviceTaint",
    V1beta2DeviceTaintRuleStatus: "conditions:[V1Condition",
    V1beta2DeviceTaintSelector: "device:s;driver:s;pool:s",
    V1beta2DeviceToleration: "effect:s;key:s;operator:s;tolerationSeconds:i;value:s",
    V1beta2ExactDeviceRequest: "adminAccess:b;allocationMode:s;capacity:V1beta2CapacityRequirements;count:i;deviceClassName!:s;selectors:[V1beta2DeviceSelector;tolerations:[V1beta2DeviceToleration",
    V1beta2NetworkDeviceData: "hardwareAddress:s;interfaceName:s;ips:[s",
    V1beta2NodeAllocatableResourceMapping: "allocationMultiplier:s;capacityKey:s",
    V1beta2OpaqueDeviceConfiguration: "driver!:s;parameters!:*",
    V1beta2ResourceClaim: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1beta2ResourceClaimSpec;status:V1beta2ResourceClaimStatus",
    V1beta2ResourceClaimConsumerReference: "apiGroup:s;name!:s;resource!:s;uid!:s",
    V1beta2ResourceClaimSpec: "devices:V1beta2DeviceClaim",
    V1beta2ResourceClaimStatus: "allocation:V1beta2AllocationResult;devices:[V1beta2AllocatedDeviceStatus;reservedFor:[V1beta2ResourceClaimConsumerReference",
    V1beta2ResourceClaimTemplate: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1beta2ResourceClaimTemplateSpec",
    V1beta2ResourceClaimTemplateSpec: "metadata:V1ObjectMeta;spec!:V1beta2ResourceClaimSpec",
    V1beta2ResourcePool: "generation!:i;name!:s;resourceSliceCount!:i",
    V1beta2ResourceSlice: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V1beta2ResourceSliceSpec",
    V1beta2ResourceSliceSpec: "allNodes:b;devices:[V1beta2Device;driver!:s;nodeName:s;nodeSelector:V1NodeSelector;perDeviceNodeSelection:b;pool!:V1beta2ResourcePool;sharedCounters:[V1beta2CounterSet",
    V1beta3ExemptPriorityLevelConfiguration: "lendablePercent:i;nominalConcurrencyShares:i",
    V1beta3FlowDistinguisherMethod: "type!:s",
    V1beta3FlowSchema: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1beta3FlowSchemaSpec;status:V1beta3FlowSchemaStatus",
    V1beta3FlowSchemaCondition: "lastTransitionTime:s;message:s;reason:s;status:s;type:s",
    V1beta3FlowSchemaSpec: "distinguisherMethod:V1beta3FlowDistinguisherMethod;matchingPrecedence:i;priorityLevelConfiguration!:V1beta3PriorityLevelConfigurationReference;rules:[V1beta3PolicyRulesWithSubjects",
    V1beta3FlowSchemaStatus: "conditions:[V1beta3FlowSchemaCondition",
    V1beta3GroupSubject: "name!:s",
    V1beta3LimitResponse: "queuing:V1beta3QueuingConfiguration;type!:s",
    V1beta3LimitedPriorityLevelConfiguration: "borrowingLimitPercent:i;lendablePercent:i;limitResponse:V1beta3LimitResponse;nominalConcurrencyShares:i",
    V1beta3NonResourcePolicyRule: "nonResourceURLs!:[s;verbs!:[s",
    V1beta3PolicyRulesWithSubjects: "nonResourceRules:[V1beta3NonResourcePolicyRule;resourceRules:[V1beta3ResourcePolicyRule;subjects!:[V1beta3Subject",
    V1beta3PriorityLevelConfiguration: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec:V1beta3PriorityLevelConfigurationSpec;status:V1beta3PriorityLevelConfigurationStatus",
    V1beta3PriorityLevelConfigurationCondition: "lastTransitionTime:s;message:s;reason:s;status:s;type:s",
    V1beta3PriorityLevelConfigurationReference: "name!:s",
    V1beta3PriorityLevelConfigurationSpec: "exempt:V1beta3ExemptPriorityLevelConfiguration;limited:V1beta3LimitedPriorityLevelConfiguration;type!:s",
    V1beta3PriorityLevelConfigurationStatus: "conditions:[V1beta3PriorityLevelConfigurationCondition",
    V1beta3QueuingConfiguration: "handSize:i;queueLengthLimit:i;queues:i",
    V1beta3ResourcePolicyRule: "apiGroups!:[s;clusterScope:b;namespaces:[s;resources!:[s;verbs!:[s",
    V1beta3ServiceAccountSubject: "name!:s;namespace!:s",
    V1beta3Subject: "group:V1beta3GroupSubject;kind!:s;serviceAccount:V1beta3ServiceAccountSubject;user:V1beta3UserSubject",
    V1beta3UserSubject: "name!:s",
    V2ContainerResourceMetricSource: "container!:s;name!:s;target!:V2MetricTarget",
    V2ContainerResourceMetricStatus: "container!:s;current!:V2MetricValueStatus;name!:s",
    V2CrossVersionObjectReference: "apiVersion:s;kind!:s;name!:s",
    V2ExternalMetricSource: "metric!:V2MetricIdentifier;target!:V2MetricTarget",
    V2ExternalMetricStatus: "current!:V2MetricValueStatus;metric!:V2MetricIdentifier",
    V2HPAScalingPolicy: "periodSeconds!:i;type!:s;value!:i",
    V2HPAScalingRules: "policies:[V2HPAScalingPolicy;selectPolicy:s;stabilizationWindowSeconds:i;tolerance:s",
    V2HorizontalPodAutoscaler: "apiVersion:s;kind:s;metadata:V1ObjectMeta;spec!:V2HorizontalPodAutoscalerSpec;status:V2HorizontalPodAutoscalerStatus",
    V2HorizontalPodAutoscalerBehavior: "scaleDown:V2HPAScalingRules;scaleUp:V2HPAScalingRules",
    V2HorizontalPodAutoscalerCondition: "lastTransitionTime:s;message:s;reason:s;status!:s;type!:s",
    V2HorizontalPodAutoscalerSpec: "behavior:V2HorizontalPodAutoscalerBehavior;maxReplicas!:i;metrics:[V2MetricSpec;minReplicas:i;scaleTargetRef!:V2CrossVersionObjectReference",
    V2HorizontalPodAutoscalerStatus: "conditions:[V2HorizontalPodAutoscalerCondition;currentMetrics:[V2MetricStatus;currentReplicas:i;desiredReplicas!:i;lastScaleTime:s;observedGeneration:i",
    V2MetricIdentifier: "name!:s;selector:V1LabelSelector",
    V2MetricSpec: "containerResource:V2ContainerResourceMetricSource;external:V2ExternalMetricSource;object:V2ObjectMetricSource;pods:V2PodsMetricSource;resource:V2ResourceMetricSource;type!:s",
    V2MetricStatus: "containerResource:V2ContainerResourceMetricStatus;external:V2ExternalMetricStatus;object:V2ObjectMetricStatus;pods:V2PodsMetricStatus;resource:V2ResourceMetricStatus;type!:s",
    V2MetricTarget: "averageUtilization:i;averageValue:s;type!:s;value:s",
    V2MetricValueStatus: "averageUtilization:i;averageValue:s;value:s",
    V2ObjectMetricSource: "describedObject!:V2CrossVersionObjectReference;metric!:V2MetricIdentifier;target!:V2MetricTarget",
    V2ObjectMetricStatus: "current!:V2MetricValueStatus;describedObject!:V2CrossVersionObjectReference;metric!:V2MetricIdentifier",
    V2PodsMetricSource: "metric!:V2MetricIdentifier;target!:V2MetricTarget",
    V2PodsMetricStatus: "current!:V2MetricValueStatus;metric!:V2MetricIdentifier",
    V2ResourceMetricSource: "name!:s;target!:V2MetricTarget",
    V2ResourceMetricStatus: "current!:V2MetricValueStatus;name!:s"
  }
};

// src/platforms/kubernetes/schema/types.ts
var kubernetesVersion = table_default.version;
var packed = table_default.types;
var kinds = table_default.kinds;
var unpacked = /* @__PURE__ */ new Map();
function typeOfKind(apiVersion, kind) {
  return kinds[`${apiVersion}/${kind}`];
}
function kindsOfApi(apiVersion) {
  const prefix = `${apiVersion}/`;
  return Object.keys(kinds).filter((k) => k.startsWith(prefix)).map((k) => k.slice(prefix.length));
}
function fieldsOf(type) {
  const known = unpacked.get(type);
  if (known) return known;
  const text2 = packed[type];
  if (text2 === void 0) return void 0;
  const fields = /* @__PURE__ */ new Map();
  for (const part of text2 === "" ? [] : text2.split(";")) {
    const colon = part.indexOf(":");
    const required = part[colon - 1] === "!";
    fields.set(part.slice(0, required ? colon - 1 : colon), { type: part.slice(colon + 1), required });
  }
  unpacked.set(type, fields);
  return fields;
}

// src/platforms/kubernetes/schema/validate.ts
function validateObject(body, apiVersion, kind, kindAt) {
  const type = typeOfKind(apiVersion, kind);
  const found = [];
  if (type !== void 0) {
    object(body, type, "", found);
    return found;
  }
  const known = kindsOfApi(apiVersion);
  if (known.length > 0 && !kind.endsWith("List") && !subresources.has(kind)) {
    const near2 = suggest(kind, known);
    const message = `\`${apiVersion}\` has no kind \`${kind}\`${near2 ? `; did you mean \`${near2}\`?` : ""}`;
    found.push({ code: "unknown-kind", at: kindAt, message });
  }
  return found;
}
var subresources = /* @__PURE__ */ new Set([
  "Scale",
  "Eviction",
  "TokenRequest",
  "Status",
  "DeleteOptions",
  "ComponentStatus"
]);
function object(value, type, path, found) {
  if (value.kind === "unknown" || isNull(value)) return;
  if (value.kind !== "map") {
    found.push(wrongType(value, path, "a mapping"));
    return;
  }
  const fields = fieldsOf(type);
  if (!fields) return;
  for (const [name, entry] of value.entries) {
    const field = fields.get(name);
    const here = path === "" ? name : `${path}.${name}`;
    if (field) check(entry, field, type, name, here, found);
    else found.push(unknownField(entry, name, path, fields));
  }
  if (value.open) return;
  for (const [name, { required }] of fields) {
    const entry = required ? value.entries.get(name) : void 0;
    if (required && (entry === void 0 || isNull(entry))) {
      found.push({
        code: "missing-field",
        at: value.keySpan ?? value.span,
        message: `${path === "" ? "the object" : `\`${path}\``} lacks the required field \`${name}\``
      });
    }
  }
}
function check(value, { type }, owner, name, path, found) {
  if (isNull(value) || value.kind === "unknown") return;
  if (type.startsWith("[")) {
    if (value.kind !== "list") found.push(wrongType(value, path, "a list"));
    else
      for (const [i, item] of value.items.entries()) {
        check(item, { type: type.slice(1), required: false }, "", "", `${path}[${i}]`, found);
      }
    return;
  }
  if (type.startsWith("{")) {
    if (value.kind !== "map") found.push(wrongType(value, path, "a mapping"));
    else {
      const inner = isQuantityMap(name) && type === "{s" ? "q" : type.slice(1);
      for (const [key, entry] of value.entries)
        check(entry, { type: inner, required: false }, "", "", `${path}.${key}`, found);
    }
    return;
  }
  if (type.length > 1) {
    object(value, type, path, found);
    return;
  }
  basic(value, singleQuantities.has(`${owner}.${name}`) ? "q" : type, path, found);
  const allowed2 = allowedValues(owner, name);
  if (!allowed2 || value.kind !== "scalar" || typeof value.value !== "string" || allowed2.includes(value.value)) return;
  const near2 = suggest(value.value, allowed2);
  const hint = near2 ? `; did you mean \`${near2}\`?` : ` but one of ${allowed2.join(", ")}`;
  found.push({ code: "invalid-value", at: value.span, message: `\`${path}\` is not \`${value.value}\`${hint}` });
}
var basics = {
  s: { name: "a string", fits: (v) => typeof v === "string" },
  b: { name: "a boolean", fits: (v) => typeof v === "boolean" },
  i: { name: "an integer", fits: (v) => typeof v === "bigint" || Number.isInteger(v) },
  n: { name: "a number", fits: (v) => typeof v === "number" || typeof v === "bigint" },
  o: {
    name: "an integer or a string",
    fits: (v) => typeof v === "string" || typeof v === "bigint" || Number.isInteger(v)
  },
  q: { name: "a quantity", fits: (v) => typeof v === "string" || typeof v === "number" || typeof v === "bigint" }
};
function basic(value, type, path, found) {
  const expected = basics[type];
  if (!expected) return;
  if (value.kind !== "scalar" || !expected.fits(value.value)) {
    found.push(wrongType(value, path, expected.name));
    return;
  }
  if (type === "q" && !quantityPattern.test(String(value.value).trim())) {
    found.push({
      code: "invalid-value",
      at: value.span,
      message: `\`${path}\` is not a quantity: \`${String(value.value)}\`; write it like \`250m\`, \`1.5\` or \`64Mi\``
    });
  }
}
function wrongType(value, path, expected) {
  const quote = expected === "a string" && value.kind === "scalar" ? "; put it in quotes" : "";
  return {
    code: "wrong-type",
    at: value.span,
    message: `\`${path}\` must be ${expected}, not ${describe(value)}${quote}`
  };
}
function describe(value) {
  if (value.kind === "map") return "a mapping";
  if (value.kind === "list") return "a list";
  if (value.kind !== "scalar") return "nothing";
  return typeof value.value === "string" ? `the string \`${value.value}\`` : `the ${typeof value.value} \`${String(value.value)}\``;
}
function unknownField(value, name, path, fields) {
  const near2 = suggest(name, [...fields.keys()]);
  const where = path === "" ? "the object" : `\`${path}\``;
  return {
    code: "unknown-field",
    at: value.keySpan ?? value.span,
    message: `${where} has no field \`${name}\`${near2 ? `; did you mean \`${near2}\`?` : ""}`
  };
}
var isNull = (value) => value.kind === "missing" || value.kind === "scalar" && value.value === null;

// src/platforms/kubernetes/manifests.ts
var hasNoKind = /(?:^|\/)(?:Chart|kustomization)\.ya?ml$|(?:^|\/)Kustomization$/;
function manifestsOf(file, problems) {
  if (!isYamlTree(file.tree)) return [];
  return file.tree.documents.flatMap((document) => manifestsIn(document, problems));
}
function isYamlTree(tree) {
  return typeof tree === "object" && tree !== null && "documents" in tree;
}
function manifestsIn(document, problems) {
  const body = asKubernetesReads(document.value);
  if (body.kind === "unknown" || body.kind === "scalar" && body.value === null) return [];
  const found = flatten(body, document.span, {});
  if (found.length === 0 && text(get(body, "kind")) === "" && !hasNoKind.test(document.span.file.path)) {
    problems.push(
      problemAt(firstLine(document.span), "k8s-no-kind", "this document has no `kind`, so no rule judged it", {
        hint: "Give it `apiVersion` and `kind`, or leave the file out of the scan.",
        severity: "warning"
      })
    );
  }
  return found;
}
function flatten(body, extent, inherited2) {
  const kind = text(get(body, "kind"), inherited2.kind ?? "");
  const apiVersion = text(get(body, "apiVersion"), inherited2.apiVersion ?? "");
  if (body.kind !== "map" || kind === "") return [];
  const list2 = get(body, "items");
  if (kind.endsWith("List") && list2.kind === "list") {
    const item = kind === "List" ? {} : { kind: kind.slice(0, -4), apiVersion };
    return list2.items.flatMap((one) => flatten(one, one.span, item));
  }
  return [manifest(body, extent, kind, apiVersion)];
}
function manifest(body, extent, kind, apiVersion) {
  const name = nameOf(body);
  const namespace = namespaceOf(body, kind);
  const address = [kind, namespace, name].filter((part) => part).join("/");
  const header = headerOf(body);
  return {
    resource: {
      kind: resourceKind(kind, apiVersion),
      address,
      name,
      body,
      facts: objectFacts(body, apiVersion, kind),
      header,
      extent
    },
    apiVersion,
    kind,
    namespace
  };
}
function objectFacts(body, apiVersion, kind) {
  const kindAt = get(body, "kind").span;
  const violations = validateObject(body, apiVersion, kind, kindAt).map(
    ({ code, at, message }) => mapping(
      /* @__PURE__ */ new Map([
        ["code", scalar(code, at)],
        ["message", scalar(message, at)]
      ]),
      at
    )
  );
  return mapping(/* @__PURE__ */ new Map([["violations", list(violations, body.span)]]), body.span);
}
function nameOf(body) {
  const name = get(body, "metadata.name");
  if (name.kind === "unknown") return name.prefix ? `${name.prefix}*` : "?";
  const generated = printable(get(body, "metadata.generateName"));
  return printable(name) || (generated ? `${generated}*` : "?");
}
function namespaceOf(body, kind) {
  const namespace = get(body, "metadata.namespace");
  if (namespace.kind === "unknown") return void 0;
  return isClusterWide(kind) ? "" : printable(namespace);
}
function headerOf(body) {
  const kind = get(body, "kind");
  if (kind.kind === "scalar" && kind.keySpan) return cover(kind.keySpan, kind.span);
  for (const [, entry] of entries(body)) return entry.keySpan ?? entry.span;
  return items(body)[0]?.span ?? body.span;
}
function firstLine(at) {
  const { text: all } = at.file;
  const start = at.start + (/^(?:---[^\n]*)?\s*/.exec(all.slice(at.start, at.end))?.[0].length ?? 0);
  const end = all.indexOf("\n", start);
  return { ...at, start, end: Math.max(start, Math.min(at.end, end < 0 ? all.length : end)) };
}

// src/platforms/kubernetes/capabilities.ts
function capabilitiesOf(container2) {
  const written = get(container2, "securityContext.capabilities");
  if (written.kind === "unknown") return written;
  const normalized = (name) => [name, namesIn(get(written, name))];
  const more = written.keySpan ? { keySpan: written.keySpan } : {};
  return mapping(new Map([normalized("add"), normalized("drop")]), written.span, more);
}
function namesIn(names) {
  if (names.kind === "unknown") return names;
  if (names.kind !== "list") return list([], names.keySpan ?? names.span);
  return { ...names, items: names.items.map(normalize) };
}
function normalize(name) {
  if (name.kind !== "scalar" || typeof name.value !== "string") return name;
  return scalar(name.value.toUpperCase().replace(/^CAP_/, ""), name.span, { style: "computed" });
}

// src/platforms/kubernetes/effective.ts
var inherited = [
  "appArmorProfile",
  "runAsGroup",
  "runAsNonRoot",
  "runAsUser",
  "seccompProfile",
  "seLinuxOptions",
  "windowsOptions"
];
function effectiveSecurityContext(podSpec, container2) {
  const own = get(container2, "securityContext");
  const pod = get(podSpec, "securityContext");
  if (own.kind === "unknown") return own;
  const result = new Map(entries(own));
  for (const field of inherited) {
    const written = result.get(field);
    if (written && !isUnset(written)) continue;
    const fromPod = get(pod, field);
    if (!isUnset(fromPod) && !(own.kind === "map" && own.open)) result.set(field, fromPod);
  }
  const at = own.kind === "map" ? own : container2;
  const open = own.kind === "map" && own.open;
  return mapping(result, at.span, { open, ...at.keySpan ? { keySpan: at.keySpan } : {} });
}

// src/platforms/kubernetes/flags.ts
function commandOf(container2) {
  const parts = [get(container2, "command"), get(container2, "args")];
  const at = parts.find((part) => part.kind === "list") ?? container2;
  const open = parts.some((part) => part.kind === "unknown" || part.kind === "list" && part.open);
  return list(parts.flatMap(items), at.span, { open, ...at.keySpan ? { keySpan: at.keySpan } : {} });
}
function programOf(command, image) {
  const first = items(command)[0];
  if (!first || text(first).startsWith("-")) {
    const hidden = command.kind === "list" && command.open;
    return hidden ? unknown("the command is not known", command.span) : baseName(get(image, "repository"));
  }
  return baseName(first);
}
function baseName(path) {
  if (path.kind !== "scalar") return path;
  return scalar(text(path).split(/\s/, 1)[0]?.split("/").at(-1) ?? "", path.span, { style: "computed" });
}
function flagsOf(command) {
  const flags = /* @__PURE__ */ new Map();
  const all = items(command);
  for (const [i, argument] of all.entries()) {
    const match = /^--?([\w.-]+)(?:=([\s\S]*))?$/.exec(text(argument));
    if (!match || argument.kind !== "scalar") continue;
    const [, name = "", value] = match;
    flags.set(name, value === void 0 ? following(argument, all[i + 1]) : within(argument, value));
  }
  const open = command.kind === "list" && command.open || all.some((argument) => argument.kind === "unknown");
  return mapping(flags, command.span, { open, ...command.keySpan ? { keySpan: command.keySpan } : {} });
}
function following(flag, next) {
  if (next && (next.kind === "unknown" || next.kind === "scalar" && !text(next).startsWith("-"))) return next;
  return scalar("true", flag.span, { style: "computed" });
}
function within(argument, value) {
  return scalar(value, argument.span, { style: "computed" });
}

// src/platforms/kubernetes/mounts.ts
function hostMounts(podSpec, container2) {
  const volumes = get(podSpec, "volumes");
  const mounts = get(container2, "volumeMounts");
  if (mounts.kind === "unknown" || volumes.kind === "unknown") return unknown("the mounts are not known", mounts.span);
  const found = items(mounts).flatMap((mount) => {
    const volume = items(volumes).find((v) => printable(get(v, "name"), "-") === printable(get(mount, "name")));
    const path = volume ? get(volume, "hostPath.path") : missing(mount.span);
    if (path.kind === "missing") return [];
    const readOnly = not(isTrue(get(mount, "readOnly")));
    const writable = readOnly === "unknown" ? unknown("`readOnly` is not known", mount.span) : scalar(readOnly, mount.span, { style: "computed" });
    const parts = [
      ["path", path],
      ["writable", writable],
      ["mountPath", get(mount, "mountPath")]
    ];
    return [mapping(new Map(parts), mount.span)];
  });
  const open = mounts.kind === "list" && mounts.open || volumes.kind === "list" && volumes.open;
  return list(found, mounts.span, { open, ...mounts.keySpan ? { keySpan: mounts.keySpan } : {} });
}

// src/platforms/kubernetes/resources.ts
function effectiveResources(container2) {
  const written = get(container2, "resources");
  if (written.kind === "unknown") return written;
  const limits = get(written, "limits");
  const requests = get(written, "requests");
  const completed = new Map(entries(requests));
  for (const [name, limit] of entries(limits)) {
    const own = completed.get(name);
    if (!own || isUnset(own)) completed.set(name, limit);
  }
  const at = (part) => part.kind === "missing" ? written : part;
  const map = (part, content) => {
    if (part.kind === "unknown") return part;
    const { span, keySpan } = at(part);
    const open = part.kind === "map" && part.open || part === requests && limits.kind === "unknown";
    return mapping(content, span, { open, ...keySpan ? { keySpan } : {} });
  };
  return map(
    written,
    /* @__PURE__ */ new Map([
      ["requests", map(requests, completed)],
      ["limits", map(limits, new Map(entries(limits)))]
    ])
  );
}
function amounts(value) {
  if (value.kind === "map") {
    return { ...value, entries: new Map([...value.entries].map(([name, entry]) => [name, amounts(entry)])) };
  }
  if (value.kind !== "scalar") return value;
  const number = quantity(printable(value));
  if (number === void 0) return unknown("it is not a quantity", value.span);
  return scalar(number, value.span, { style: "computed", ...value.keySpan ? { keySpan: value.keySpan } : {} });
}
var suffixes = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  "": 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60
};
function quantity(text2) {
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)([a-zA-Z]{0,2})$/.exec(text2.trim());
  const factor = suffixes[match?.[2] ?? "?"];
  return match && factor !== void 0 ? Number(match[1]) * factor : void 0;
}

// src/platforms/kubernetes/workloads.ts
var templates = {
  Pod: [],
  PodTemplate: "template",
  CronJob: "spec.jobTemplate.spec.template",
  SandboxTemplate: "spec.podTemplate",
  ScaledJob: "spec.jobTargetRef.template"
};
var templated2 = /* @__PURE__ */ new Set([
  "DaemonSet",
  "Deployment",
  "DeploymentConfig",
  "Job",
  "ReplicaSet",
  "ReplicationController",
  "Rollout",
  "StatefulSet"
]);
function workloadOf(manifest2) {
  const { body } = manifest2.resource;
  const template = podTemplate(manifest2, body);
  if (!template) return void 0;
  const spec = get(template, "spec");
  if (spec.kind === "missing") return void 0;
  const { address } = manifest2.resource;
  const podSpec = {
    kind: "k8s/PodSpec",
    address: `${address}/pod`,
    name: manifest2.resource.name,
    body: spec,
    facts: podFacts(manifest2, get(template, "metadata"), spec),
    header: spec.keySpan ?? manifest2.resource.header,
    extent: spec.span,
    parent: manifest2.resource
  };
  return { manifest: manifest2, podSpec, containers: containersOf(podSpec, address) };
}
function podFacts({ resource, kind }, metadata, spec) {
  const facts = [
    ["metadata", metadata],
    ["serviceAccountName", firstSet(get(spec, "serviceAccountName"), get(spec, "serviceAccount"))],
    [
      "selected",
      isSelected(get(resource.body, kind === "CronJob" ? "spec.jobTemplate.spec.selector" : "spec.selector"), metadata)
    ],
    ["spreads", spreads(spec, metadata)]
  ];
  return mapping(new Map(facts), spec.span);
}
function podTemplate({ kind, apiVersion }, body) {
  const known = templates[kind];
  if (known !== void 0 && !(kind === "Pod" && groupOf(apiVersion) !== "")) return get(body, known);
  const template = get(body, "spec.template");
  if (templated2.has(kind)) return template;
  const hasContainers = get(template, "spec.containers").kind === "list";
  return hasContainers ? template : void 0;
}
var lists = [
  ["containers", "container"],
  ["initContainers", "init"],
  ["ephemeralContainers", "ephemeral"]
];
function containersOf(podSpec, address) {
  return lists.flatMap(([key, role]) => {
    const list2 = get(podSpec.body, key);
    if (list2.kind === "list") return list2.items.map((body, i) => container(body, String(i), role, podSpec, address));
    const hidden = list2.kind === "unknown" && key === "containers";
    return hidden ? [container(list2, "?", role, podSpec, address)] : [];
  });
}
function container(body, index, listRole, podSpec, address) {
  const name = printable(get(body, "name"), index);
  const keepsRunning = listRole === "init" && text(get(body, "restartPolicy")) === "Always";
  const role = keepsRunning ? "sidecar" : listRole;
  return {
    kind: "k8s/Container",
    address: `${address}/containers/${name}`,
    name,
    body,
    facts: containerFacts(body, role, podSpec.body),
    header: containerHeader(body),
    extent: body.span,
    parent: podSpec
  };
}
function containerFacts(body, role, podSpec) {
  const command = commandOf(body);
  const resources = effectiveResources(body);
  const image = imageParts(get(body, "image"));
  const facts = [
    ["role", scalar(role, body.span, { style: "computed" })],
    ["securityContext", effectiveSecurityContext(podSpec, body)],
    ["capabilities", capabilitiesOf(body)],
    ["image", image],
    ["resources", resources],
    ["amounts", amounts(resources)],
    ["hostMounts", hostMounts(podSpec, body)],
    ["program", programOf(command, image)],
    ["flags", flagsOf(command)]
  ];
  return mapping(new Map(facts), body.span);
}
function containerHeader(body) {
  const name = get(body, "name");
  if (name.kind === "scalar" && name.keySpan) return { ...name.span, start: name.keySpan.start };
  const { file, start, end } = body.span;
  const newline = file.text.indexOf("\n", start);
  return { file, start, end: newline < 0 ? end : Math.min(end, newline) };
}

// src/platforms/kubernetes/index.ts
var kubernetes = { id: "kubernetes", model };
function model(files, _project) {
  const problems = [];
  const manifests = files.flatMap((file) => manifestsOf(file, problems));
  const workloads = manifests.flatMap((manifest2) => workloadOf(manifest2) ?? []);
  const inventory = takeInventory(manifests, workloads);
  const links = [
    ...manifests.flatMap((manifest2) => objectLinks(manifest2, inventory)),
    ...manifests.flatMap((manifest2) => selectorLinks(manifest2, inventory)),
    ...workloads.flatMap((workload) => podLinks(workload, inventory))
  ];
  const parts = new Map(
    workloads.map(({ manifest: manifest2, podSpec, containers }) => [manifest2.resource, [podSpec, ...containers]])
  );
  const resources = manifests.flatMap(({ resource }) => [resource, ...parts.get(resource) ?? []]);
  return { resources, problems, links, gaps: files.flatMap(gapsOf) };
}
function gapsOf({ file, problems }) {
  if (!problems.some((problem) => problem.severity === "error")) return [];
  const slash = file.path.lastIndexOf("/");
  const below = slash < 0 ? "" : file.path.slice(0, slash);
  return [{ kinds: "k8s/*", why: `\`${file.path}\` could not be read whole`, below }];
}
export {
  kubernetes
};
