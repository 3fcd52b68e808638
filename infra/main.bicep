// One region's cell on Azure. A cell has a subscription of its own: what is denied here is denied to all of it.
targetScope = 'subscription'

@description('The region as the product knows it, such as jp-1. It becomes part of every name.')
@minLength(4)
@maxLength(5)
param region string

@description('The Azure region. Nothing in the subscription may lie anywhere else.')
param location string

@description('The Entra group whose members run the cell. They administer database and cluster, by their own names.')
@minLength(36)
@maxLength(36)
param operatorsGroupId string

@description('The name of that group, which PostgreSQL asks for.')
param operatorsGroupName string

@description('Addresses of the cell: a /16, different in each region.')
param addressSpace string

@description('Whether tenants\' webhooks may leave for public addresses, by HTTPS.')
param webhooks bool = false

@description('The submission server for mail, in CIDR notation; empty: mail does not leave.')
param mailServer string = ''

@description('Where the edges of other cells are, in CIDR notation; empty: no directory of theirs is fetched.')
param peers string[] = []

@description('Addresses of pods, which nobody outside the cluster sees. It must lie outside the addresses of the cell.')
param pods string = '10.244.0.0/16'

@description('Addresses of services within the cluster. It must lie outside both.')
param services string = '10.0.0.0/16'

@description('Size of the database server.')
param postgresSku string = 'Standard_D4ds_v5'

@description('Size of the nodes, and how many.')
param nodes { size: string, min: int, max: int } = { size: 'Standard_D4ds_v5', min: 3, max: 9 }

@description('How long evidence cannot be changed or deleted: by nobody at all once the policy is locked, by hand.')
@minValue(1)
@maxValue(3650)
param evidenceDays int

@description('How long logs are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 90

var name = 'privacycloud-${region}'
var tags = { product: 'privacycloud', region: region }

module residency 'modules/residency.bicep' = {
  name: 'residency'
  params: { region: region, location: location }
}

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: name
  location: location
  tags: tags
  dependsOn: [residency] // The denial stands before there is anything to deny.
}

module logs 'modules/logs.bicep' = {
  scope: group
  name: 'logs'
  params: { name: name, location: location, tags: tags, days: logDays }
}

module network 'modules/network.bicep' = {
  scope: group
  name: 'network'
  params: {
    name: name
    location: location
    tags: tags
    addressSpace: addressSpace
    pods: pods
    webhooks: webhooks
    mailServer: mailServer
    peers: peers
  }
}

module zones 'modules/zones.bicep' = {
  scope: group
  name: 'zones'
  params: { region: region, networkId: network.outputs.networkId, tags: tags }
}

module cluster 'modules/cluster.bicep' = {
  scope: group
  name: 'cluster'
  params: {
    name: name
    location: location
    tags: tags
    subnetId: network.outputs.nodesSubnetId
    pods: pods
    services: services
    operatorsGroupId: operatorsGroupId
    nodes: nodes
    logsId: logs.outputs.id
  }
}

module identities 'modules/identities.bicep' = {
  scope: group
  name: 'identities'
  params: { name: name, location: location, tags: tags, issuer: cluster.outputs.issuer }
}

module registry 'modules/registry.bicep' = {
  scope: group
  name: 'registry'
  params: {
    region: region
    location: location
    tags: tags
    endpointsSubnetId: network.outputs.endpointsSubnetId
    zoneId: zones.outputs.registry
    pullerId: cluster.outputs.kubeletId
  }
}

module storage 'modules/storage.bicep' = {
  scope: group
  name: 'storage'
  params: {
    region: region
    location: location
    tags: tags
    endpointsSubnetId: network.outputs.endpointsSubnetId
    blobZoneId: zones.outputs.blob
    tableZoneId: zones.outputs.table
    serverId: identities.outputs.serverId
    evidenceDays: evidenceDays
    logsId: logs.outputs.id
  }
}

module keys 'modules/keys.bicep' = {
  scope: group
  name: 'keys'
  params: {
    region: region
    location: location
    tags: tags
    endpointsSubnetId: network.outputs.endpointsSubnetId
    zoneId: zones.outputs.vault
    serverId: identities.outputs.serverId
    logsId: logs.outputs.id
  }
}

module postgres 'modules/postgres.bicep' = {
  scope: group
  name: 'postgres'
  params: {
    name: name
    location: location
    tags: tags
    sku: postgresSku
    subnetId: network.outputs.postgresSubnetId
    zoneId: zones.outputs.postgres
    operatorsGroupId: operatorsGroupId
    operatorsGroupName: operatorsGroupName
    logsId: logs.outputs.id
  }
}

@description('For the chart: store.postgres.host.')
output postgresHost string = postgres.outputs.host

@description('For the chart: serviceAccount.annotations, azure.workload.identity/client-id.')
output serverClientId string = identities.outputs.serverClientId

@description('For the account privacycloud-migrate.')
output migratorClientId string = identities.outputs.migratorClientId

@description('For the chart: image.repository.')
output registryHost string = registry.outputs.host

@description('Who the server is, for its role in PostgreSQL.')
output serverObjectId string = identities.outputs.serverId

@description('Who the migrator is, for its role in PostgreSQL.')
output migratorObjectId string = identities.outputs.migratorId
