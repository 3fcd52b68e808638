// Images come from within the region. Nobody signs in with a password; who may pull is named below.
param region string
param location string
param tags object
param endpointsSubnetId string
param zoneId string
param pullerId string

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: 'privacycloud${replace(region, '-', '')}${uniqueString(resourceGroup().id)}'
  location: location
  tags: tags
  sku: { name: 'Premium' } // The only one with private endpoints.
  properties: {
    adminUserEnabled: false
    dataEndpointEnabled: false
    networkRuleBypassOptions: 'None'
    publicNetworkAccess: 'Disabled'
    zoneRedundancy: 'Enabled'
  }
}

module door 'endpoint.bicep' = {
  name: 'registry'
  params: {
    name: registry.name
    location: location
    tags: tags
    subnetId: endpointsSubnetId
    resourceId: registry.id
    part: 'registry'
    zoneId: zoneId
  }
}

var pull = '7f951dda-4ed3-4680-a7ca-43fe172d538d' // AcrPull

resource allowed 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, pullerId, pull)
  scope: registry
  properties: {
    principalId: pullerId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', pull)
  }
}

output host string = registry.properties.loginServer
