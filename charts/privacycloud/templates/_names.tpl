{{- define "privacycloud.name" -}}
{{ .Release.Name | trunc 40 | trimSuffix "-" }}
{{- end }}

{{- define "privacycloud.selector" -}}
app.kubernetes.io/name: privacycloud
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "privacycloud.server" -}}
{{ include "privacycloud.selector" . }}
app.kubernetes.io/component: server
{{- end }}

{{- define "privacycloud.migration" -}}
{{ include "privacycloud.selector" . }}
app.kubernetes.io/component: migration
{{- end }}

{{- define "privacycloud.labels" -}}
{{ include "privacycloud.selector" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
privacycloud/region: {{ .Values.region.name }}
{{- end }}

{{- define "privacycloud.image" -}}
{{- if .Values.image.digest -}}
{{ .Values.image.repository }}@{{ .Values.image.digest }}
{{- else -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end -}}
{{- end }}

{{- define "privacycloud.scheme" -}}
{{ ternary "https" "http" (ne .Values.tls.secretName "") }}
{{- end }}

{{/* A region is named with its country, so that none has to be known beforehand. */}}
{{- define "privacycloud.region" -}}
{{ .Values.region.name }}={{ .Values.region.country }}
{{- end }}

{{/* REGION=postgres://user@host:port/database. The password is never part of it. */}}
{{- define "privacycloud.store" -}}
{{- $pg := .root.Values.store.postgres -}}
{{ .root.Values.region.name }}=postgres://{{ .user }}@{{ $pg.host }}:{{ $pg.port }}/{{ $pg.database }}
{{- end }}

{{/* Where Azure knows the pod and no password is named, the silo signs in to the database as that identity. */}}
{{- define "privacycloud.storeSignIn" -}}
{{- if and .root.Values.serviceAccount.workloadIdentity (not .secret.name) }}
- --store-sign-in=identity
{{- end }}
{{- end }}

{{/* What cannot be, said before anything is installed. */}}
{{- define "privacycloud.refuse" -}}
{{- $v := .Values -}}
{{- if and (eq $v.engine "cluster") (ne $v.store.kind "postgres") }}
{{- fail "engine cluster needs store.kind postgres." }}
{{- end }}
{{- if gt (int $v.replicas) 1 }}
{{- if ne $v.store.kind "postgres" }}
{{- fail "replicas above 1 need store.kind postgres: a data folder serves one process." }}
{{- end }}
{{- range $part := list "data" "keys" }}
{{- if ne (get $v $part).accessMode "ReadWriteMany" }}
{{- fail (printf "replicas above 1 need %s.accessMode ReadWriteMany." $part) }}
{{- end }}
{{- end }}
{{- end }}
{{- if and (eq $v.engine "standalone") (eq $v.store.kind "postgres") $v.serviceAccount.workloadIdentity }}
{{- if not $v.store.postgres.passwordSecret.name }}
{{- fail "engine standalone cannot sign in to PostgreSQL by an identity: name store.postgres.passwordSecret." }}
{{- end }}
{{- end }}
{{- if and $v.ingress.enabled (not (hasSuffix (printf "://%s" $v.ingress.host) $v.publicAddress)) }}
{{- fail "publicAddress must be the address of ingress.host." }}
{{- end }}
{{- end }}
