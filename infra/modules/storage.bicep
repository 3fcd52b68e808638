// Documents and snapshots of grains. Private, without keys, in this region's three zones and nowhere else.
param region string
param location string
param tags object
param endpointsSubnetId string
param blobZoneId string
param tableZoneId string
param serverId string
param evidenceDays int
param logsId string

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take('pc${replace(region, '-', '')}${uniqueString(resourceGroup().id)}', 24)
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' } // Zone-redundant: no copy leaves the region.
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    allowedCopyScope: 'PrivateLink'
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    publicNetworkAccess: 'Disabled'
    supportsHttpsTrafficOnly: true
    networkAcls: { bypass: 'None', defaultAction: 'Deny', ipRules: [], virtualNetworkRules: [] }
    encryption: {
      requireInfrastructureEncryption: true
      keySource: 'Microsoft.Storage'
      services: { blob: { enabled: true, keyType: 'Account' }, table: { enabled: true, keyType: 'Account' } }
    }
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2024-01-01' = {
  parent: account
  name: 'default'
  properties: {
    isVersioningEnabled: false // Documents are written once; a version would keep for ever what was deleted.
    deleteRetentionPolicy: { enabled: true, days: 14, allowPermanentDelete: false }
    containerDeleteRetentionPolicy: { enabled: true, days: 14 }
  }
}

// What an operator must keep unchanged. Containers of tenants are made by the server as tenants come, and have no such
// policy: every document must be deletable.
resource evidence 'Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01' = {
  parent: blobs
  name: 'evidence'
  properties: { publicAccess: 'None' }
}

resource kept 'Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies@2024-01-01' = {
  parent: evidence
  name: 'default'
  properties: { immutabilityPeriodSinceCreationInDays: evidenceDays, allowProtectedAppendWrites: false }
}

resource snapshots 'Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01' = {
  parent: blobs
  name: 'grains'
  properties: { publicAccess: 'None' }
}

module doors 'endpoint.bicep' = [for one in [
  { part: 'blob', zone: blobZoneId }
  { part: 'table', zone: tableZoneId }
]: {
  name: 'storage-${one.part}'
  params: {
    name: '${account.name}-${one.part}'
    location: location
    tags: tags
    subnetId: endpointsSubnetId
    resourceId: account.id
    part: one.part
    zoneId: one.zone
  }
}]

// Storage Blob Data Contributor, Storage Table Data Contributor: data alone, not the account.
var roles = ['ba92f5b4-2d11-453d-a403-e96b0029c9fe', '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3']

resource allowed 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for role in roles: {
  name: guid(account.id, serverId, role)
  scope: account
  properties: {
    principalId: serverId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
  }
}]

resource watched 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'cell'
  scope: blobs
  properties: { workspaceId: logsId, logs: [{ categoryGroup: 'audit', enabled: true }] }
}
