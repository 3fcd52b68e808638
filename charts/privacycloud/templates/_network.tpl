{{/* A list of peers as NetworkPolicy spells them. An empty list is never written: it would mean everybody. */}}
{{- define "privacycloud.peers" -}}
{{- range . }}
{{- if hasKey . "cidr" }}
- ipBlock: {cidr: {{ .cidr }}}
{{- else }}
- namespaceSelector:
    matchLabels: {kubernetes.io/metadata.name: {{ .namespace }}}
  {{- with get . "podLabels" }}
  podSelector:
    matchLabels: {{ . | toJson }}
  {{- end }}
{{- end }}
{{- end }}
{{- end }}

{{/* One rule out: to these peers, on these TCP ports; nothing when there is no peer. */}}
{{- define "privacycloud.out" -}}
{{- if .to }}
- to: {{- include "privacycloud.peers" .to | nindent 4 }}
  ports:
    {{- range .ports }}
    - {protocol: TCP, port: {{ . }}}
    {{- end }}
{{- end }}
{{- end }}

{{- define "privacycloud.outDns" -}}
- to: {{- include "privacycloud.peers" .Values.network.dns.to | nindent 4 }}
  ports:
    - {protocol: UDP, port: 53}
    - {protocol: TCP, port: 53}
{{- end }}

{{- define "privacycloud.outWebhooks" -}}
- to:
    - ipBlock:
        cidr: 0.0.0.0/0
        except: [0.0.0.0/8, 10.0.0.0/8, 100.64.0.0/10, 127.0.0.0/8, 169.254.0.0/16, 172.16.0.0/12, 192.168.0.0/16]
  ports:
    - {protocol: TCP, port: 443}
{{- end }}

{{- define "privacycloud.in" -}}
- from: {{- include "privacycloud.peers" .from | nindent 4 }}
  ports:
    - {protocol: TCP, port: {{ .port }}}
{{- end }}

{{/* Ports by number: not every driver of the network knows the names that pods give them. */}}
{{- define "privacycloud.siloPorts" -}}
ports:
  - {protocol: TCP, port: {{ .Values.cluster.siloPort }}}
  {{- with .Values.cluster.gatewayPort }}
  - {protocol: TCP, port: {{ . }}}
  {{- end }}
{{- end }}
