{{/* What every container and pod of ours is held to: Pod Security "restricted", and a root nobody can write. */}}
{{- define "privacycloud.podSecurity" -}}
runAsNonRoot: true
runAsUser: 1654
runAsGroup: 1654
fsGroup: 1654
fsGroupChangePolicy: OnRootMismatch
seccompProfile:
  type: RuntimeDefault
{{- end }}

{{- define "privacycloud.containerSecurity" -}}
allowPrivilegeEscalation: false
privileged: false
readOnlyRootFilesystem: true
runAsNonRoot: true
capabilities:
  drop: [ALL]
{{- end }}

{{/* Residency: pods run where the region is, or not at all. */}}
{{- define "privacycloud.placement" -}}
affinity:
  nodeAffinity:
    requiredDuringSchedulingIgnoredDuringExecution:
      nodeSelectorTerms:
        - matchExpressions:
            - key: topology.kubernetes.io/region
              operator: In
              values: {{ .Values.region.nodeRegions | toJson }}
nodeSelector: {{ merge (dict "kubernetes.io/os" "linux") .Values.nodeSelector | toJson }}
tolerations: {{ .Values.tolerations | toJson }}
{{- end }}

{{- define "privacycloud.pullSecrets" -}}
{{- range .Values.image.pullSecrets }}
- name: {{ . }}
{{- end }}
{{- end }}

{{- define "privacycloud.args" -}}
{{- $v := .Values -}}
- --data=/var/lib/privacycloud
- --urls={{ include "privacycloud.scheme" . }}://+:8080
- --public={{ $v.publicAddress }}
- --no-demo
- --region={{ include "privacycloud.region" . }}
{{- range $v.peers }}
- --peer={{ . }}
{{- end }}
{{- if eq $v.store.kind "postgres" }}
- --store={{ include "privacycloud.store" (dict "root" . "user" $v.store.postgres.user) }}
{{- end }}
{{- if eq $v.engine "cluster" }}
{{- include "privacycloud.storeSignIn" (dict "root" . "secret" $v.store.postgres.passwordSecret) }}
- --silo-port={{ $v.cluster.siloPort }}
- --gateway-port={{ $v.cluster.gatewayPort }}
- --operator-url=http://0.0.0.0:{{ $v.cluster.operatorPort }}
{{- if $v.cluster.documents }}
- --documents={{ $v.cluster.documents }}
{{- end }}
{{- with $v.cluster.entra }}
{{- if .clientId }}
- --entra-client={{ .clientId }}
- --entra-authority={{ .authority }}
- --entra-credential={{ if .secret.name }}environment{{ else }}workload{{ end }}
{{- end }}
{{- end }}
{{- end }}
{{- if $v.mail.host }}
- --mail=smtp://{{ $v.mail.host }}:{{ $v.mail.port }}?from={{ $v.mail.from | urlquery }}
{{- end }}
{{- end }}

{{- define "privacycloud.secretEnv" -}}
- name: {{ .name }}
  valueFrom:
    secretKeyRef: {name: {{ .secret }}, key: {{ .key }}}
{{- end }}

{{- define "privacycloud.fieldEnv" -}}
- name: {{ .name }}
  valueFrom:
    fieldRef: {fieldPath: {{ .path }}}
{{- end }}

{{/* The server knows its database by these; the migration has its own password. */}}
{{- define "privacycloud.postgresEnv" -}}
{{- if .secret.name }}
{{ include "privacycloud.secretEnv" (dict "name" "PGPASSWORD" "secret" .secret.name "key" .secret.key) }}
{{- end }}
{{- if .root.Values.store.postgres.trustConfigMap }}
- name: PGSSLROOTCERT
  value: /etc/privacycloud/postgres/ca.crt
{{- end }}
{{- end }}

{{- define "privacycloud.env" -}}
{{- $v := .Values -}}
- name: DOTNET_EnableDiagnostics
  value: "0"
{{- if and $v.ingress.enabled $v.ingress.trustForwardedHeaders }}
- name: ASPNETCORE_FORWARDEDHEADERS_ENABLED
  value: "true"
{{- end }}
{{- if $v.tls.secretName }}
- name: Kestrel__Certificates__Default__Path
  value: /etc/privacycloud/tls/tls.crt
- name: Kestrel__Certificates__Default__KeyPath
  value: /etc/privacycloud/tls/tls.key
{{- end }}
{{- if eq $v.store.kind "postgres" }}
{{- include "privacycloud.postgresEnv" (dict "root" . "secret" $v.store.postgres.passwordSecret) }}
{{- end }}
{{- if and $v.mail.host $v.mail.credentialSecret }}
{{ include "privacycloud.secretEnv"
    (dict "name" "PRIVACYCLOUD_SMTP_USER" "secret" $v.mail.credentialSecret "key" "user") }}
{{ include "privacycloud.secretEnv"
    (dict "name" "PRIVACYCLOUD_SMTP_PASSWORD" "secret" $v.mail.credentialSecret "key" "password") }}
{{- end }}
{{- if $v.telemetry.otlpEndpoint }}
{{ include "privacycloud.telemetryEnv" . }}
{{- end }}
{{- if eq $v.engine "cluster" }}
{{ include "privacycloud.clusterEnv" . }}
{{- end }}
{{- end }}

{{- define "privacycloud.telemetryEnv" -}}
{{ include "privacycloud.fieldEnv" (dict "name" "POD_NAME" "path" "metadata.name") }}
- name: OTEL_EXPORTER_OTLP_ENDPOINT
  value: {{ .Values.telemetry.otlpEndpoint }}
- name: OTEL_EXPORTER_OTLP_PROTOCOL
  value: {{ .Values.telemetry.otlpProtocol }}
- name: OTEL_METRIC_EXPORT_INTERVAL
  value: {{ mul 1000 .Values.telemetry.metricsIntervalSeconds | quote }}
- name: OTEL_RESOURCE_ATTRIBUTES
  value: k8s.pod.name=$(POD_NAME),cloud.region={{ .Values.region.name }}
{{- end }}

{{/* Where other silos reach this one. The cluster's name follows from its region. */}}
{{- define "privacycloud.clusterEnv" -}}
{{ include "privacycloud.fieldEnv" (dict "name" "POD_IP" "path" "status.podIP") }}
{{- with .Values.cluster.entra }}
{{- if and .clientId .secret.name }}
{{ include "privacycloud.secretEnv"
    (dict "name" "ENTRA_CLIENT_SECRET" "secret" .secret.name "key" .secret.key) }}
{{- end }}
{{- end }}
{{- end }}

{{- define "privacycloud.mounts" -}}
- {name: tmp, mountPath: /tmp}
- {name: data, mountPath: /var/lib/privacycloud}
# The kubelet makes a sub-path with the volume's own rights; a bare mount point inside would belong to root.
- {name: data, mountPath: /var/lib/privacycloud/{{ .Values.region.name }}, subPath: {{ .Values.region.name }}}
- {name: keys, mountPath: /var/lib/privacycloud/{{ .Values.region.name }}/keys}
{{- if .Values.tls.secretName }}
- {name: tls, mountPath: /etc/privacycloud/tls, readOnly: true}
{{- end }}
{{- include "privacycloud.trustMount" . }}
{{- end }}

{{- define "privacycloud.trustMount" -}}
{{- if and (eq .Values.store.kind "postgres") .Values.store.postgres.trustConfigMap }}
- {name: postgres-trust, mountPath: /etc/privacycloud/postgres, readOnly: true}
{{- end }}
{{- end }}

{{- define "privacycloud.trustVolume" -}}
{{- if and (eq .Values.store.kind "postgres") .Values.store.postgres.trustConfigMap }}
- name: postgres-trust
  configMap: {name: {{ .Values.store.postgres.trustConfigMap }}}
{{- end }}
{{- end }}

{{- define "privacycloud.volumes" -}}
- name: tmp
  emptyDir: {sizeLimit: 256Mi}
{{- range $part := list "data" "keys" }}
- name: {{ $part }}
  persistentVolumeClaim:
    claimName: {{ (get $.Values $part).existingClaim | default (printf "%s-%s" (include "privacycloud.name" $) $part) }}
{{- end }}
{{- if .Values.tls.secretName }}
- name: tls
  secret: {secretName: {{ .Values.tls.secretName }}, defaultMode: 288}
{{- end }}
{{- include "privacycloud.trustVolume" . }}
{{- end }}

{{- define "privacycloud.ports" -}}
- {name: http, containerPort: 8080}
{{- if eq .Values.engine "cluster" }}
- {name: silo, containerPort: {{ .Values.cluster.siloPort }}}
{{- with .Values.cluster.gatewayPort }}
- {name: gateway, containerPort: {{ . }}}
{{- end }}
- {name: operator, containerPort: {{ .Values.cluster.operatorPort }}}
{{- end }}
{{- end }}

{{- define "privacycloud.probe" -}}
httpGet: {path: {{ .path }}, port: http, scheme: {{ include "privacycloud.scheme" .root | upper }}}
periodSeconds: {{ .period }}
timeoutSeconds: 3
failureThreshold: {{ .failures }}
{{- end }}

{{- define "privacycloud.podSpec" -}}
serviceAccountName: {{ include "privacycloud.name" . }}
automountServiceAccountToken: false
enableServiceLinks: false
terminationGracePeriodSeconds: {{ add .Values.shutdown.drainSeconds .Values.shutdown.graceSeconds }}
securityContext: {{- include "privacycloud.podSecurity" . | nindent 2 }}
imagePullSecrets: {{- include "privacycloud.pullSecrets" . | default "[]" | nindent 2 }}
{{ include "privacycloud.placement" . }}
topologySpreadConstraints:
  {{- range $key := list "topology.kubernetes.io/zone" "kubernetes.io/hostname" }}
  - topologyKey: {{ $key }}
    maxSkew: 1
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels: {{- include "privacycloud.server" $ | nindent 8 }}
  {{- end }}
volumes: {{- include "privacycloud.volumes" . | nindent 2 }}
containers:
  - name: privacycloud
    image: {{ include "privacycloud.image" . }}
    imagePullPolicy: {{ .Values.image.pullPolicy }}
    args: {{- include "privacycloud.args" . | nindent 6 }}
    env: {{- include "privacycloud.env" . | nindent 6 }}
    ports: {{- include "privacycloud.ports" . | nindent 6 }}
    volumeMounts: {{- include "privacycloud.mounts" . | nindent 6 }}
    resources: {{- toYaml .Values.resources | nindent 6 }}
    securityContext: {{- include "privacycloud.containerSecurity" . | nindent 6 }}
    startupProbe:
      {{- $tries := div .Values.probes.startSecondsMax 5 }}
      {{- include "privacycloud.probe" (dict "root" . "path" "/healthz" "period" 5 "failures" $tries) | nindent 6 }}
    livenessProbe:
      {{- include "privacycloud.probe" (dict "root" . "path" "/healthz" "period" 10 "failures" 6) | nindent 6 }}
    readinessProbe:
      {{- include "privacycloud.probe" (dict "root" . "path" "/readyz" "period" 5 "failures" 2) | nindent 6 }}
    lifecycle:
      preStop:
        sleep: {seconds: {{ .Values.shutdown.drainSeconds }}}
{{- end }}
