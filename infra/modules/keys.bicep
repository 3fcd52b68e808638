// The key that wraps the region's keys. It never leaves the vault, and the vault cannot be purged.
param region string
param location string
param tags object
param endpointsSubnetId string
param zoneId string
param serverId string
param logsId string

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: take('pc-${region}-${uniqueString(resourceGroup().id)}', 24)
  location: location
  tags: tags
  properties: {
    tenantId: subscription().tenantId
    sku: { family: 'A', name: 'premium' }
    enableRbacAuthorization: true
    enablePurgeProtection: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enabledForDeployment: false
    enabledForDiskEncryption: false
    enabledForTemplateDeployment: false
    publicNetworkAccess: 'Disabled'
    networkAcls: { bypass: 'None', defaultAction: 'Deny', ipRules: [], virtualNetworkRules: [] }
  }
}

resource wrapping 'Microsoft.KeyVault/vaults/keys@2023-07-01' = {
  parent: vault
  name: 'region'
  properties: { kty: 'RSA-HSM', keySize: 3072, keyOps: ['wrapKey', 'unwrapKey'], attributes: { enabled: true } }
}

module door 'endpoint.bicep' = {
  name: 'keys'
  params: {
    name: vault.name
    location: location
    tags: tags
    subnetId: endpointsSubnetId
    resourceId: vault.id
    part: 'vault'
    zoneId: zoneId
  }
}

// Key Vault Crypto Service Encryption User: wrap and unwrap with this one key, nothing else in the vault.
var role = 'e147488a-f6f5-4113-8e2d-b22465e65bf6'

resource allowed 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(wrapping.id, serverId, role)
  scope: wrapping
  properties: {
    principalId: serverId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
  }
}

resource watched 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'cell'
  scope: vault
  properties: { workspaceId: logsId, logs: [{ categoryGroup: 'audit', enabled: true }] }
}
