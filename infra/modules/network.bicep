// Closed by default: each subnet has rules of its own that end in a denial, and one way out.
param name string
param location string
param tags object
param addressSpace string
param pods string
param webhooks bool
param mailServer string
param peers string[]

var nodesRange = cidrSubnet(addressSpace, 22, 0)
var endpointsRange = cidrSubnet(addressSpace, 24, 4)
var postgresRange = cidrSubnet(addressSpace, 24, 8)

// One rule. Priorities count upward from the doors to the denial at the end.
func rule(
  name string, priority int, direction 'Inbound' | 'Outbound', access 'Allow' | 'Deny', source string, target string,
  port string
) object => {
  name: name
  properties: {
    priority: priority
    direction: direction
    access: access
    protocol: port == '*' ? '*' : 'Tcp'
    sourceAddressPrefix: source
    sourcePortRange: '*'
    destinationAddressPrefix: target
    destinationPortRange: port
  }
}

var closed = [
  rule('closed-in', 4096, 'Inbound', 'Deny', '*', '*', '*')
  rule('closed-out', 4096, 'Outbound', 'Deny', '*', '*', '*')
]

// What a node needs of Azure itself: sign-in, its images, its health.
var azureTags = ['AzureActiveDirectory', 'MicrosoftContainerRegistry', 'AzureFrontDoor.FirstParty', 'AzureMonitor']
var toAzure = [for (tag, n) in azureTags: rule(
  'out-${toLower(replace(tag, '.', '-'))}', 200 + n, 'Outbound', 'Allow', nodesRange, tag, '443'
)]
var toWebhooks = webhooks ? [rule('out-webhooks', 300, 'Outbound', 'Allow', nodesRange, 'Internet', '443')] : []
var toMail = empty(mailServer) ? [] : [rule('out-mail', 310, 'Outbound', 'Allow', nodesRange, mailServer, '587')]
var toPeers = [for (peer, n) in peers: rule('out-peer-${n}', 320 + n, 'Outbound', 'Allow', nodesRange, peer, '443')]

// Pods speak to each other by addresses of their own, which nothing wraps up on the way: these rules see them. What
// leaves the nodes for anywhere else bears a node's address.
var amongPods = [
  rule('in-pods', 130, 'Inbound', 'Allow', pods, pods, '*')
  rule('in-nodes-to-pods', 131, 'Inbound', 'Allow', nodesRange, pods, '*')
  rule('out-pods', 130, 'Outbound', 'Allow', pods, pods, '*')
  rule('out-nodes-to-pods', 131, 'Outbound', 'Allow', nodesRange, pods, '*')
]

resource nodesRules 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: '${name}-nodes'
  location: location
  tags: tags
  properties: {
    securityRules: concat(toAzure, toWebhooks, toMail, toPeers, amongPods, closed, [
      rule('in-nodes', 100, 'Inbound', 'Allow', nodesRange, nodesRange, '*')
      rule('in-people', 110, 'Inbound', 'Allow', 'Internet', '*', '443')
      rule('in-balancer', 120, 'Inbound', 'Allow', 'AzureLoadBalancer', '*', '*')
      rule('out-nodes', 100, 'Outbound', 'Allow', nodesRange, nodesRange, '*')
      rule('out-endpoints', 110, 'Outbound', 'Allow', nodesRange, endpointsRange, '443')
      rule('out-postgres', 120, 'Outbound', 'Allow', nodesRange, postgresRange, '5432')
    ])
  }
}

resource endpointsRules 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: '${name}-endpoints'
  location: location
  tags: tags
  properties: {
    securityRules: concat(closed, [rule('in-nodes', 100, 'Inbound', 'Allow', nodesRange, endpointsRange, '443')])
  }
}

// The servers copy to each other, keep their backups in Azure's storage and sign callers in by way of Entra.
resource postgresRules 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: '${name}-postgres'
  location: location
  tags: tags
  properties: {
    securityRules: concat(closed, [
      rule('in-nodes', 100, 'Inbound', 'Allow', nodesRange, postgresRange, '5432')
      rule('in-servers', 110, 'Inbound', 'Allow', postgresRange, postgresRange, '5432')
      rule('out-servers', 100, 'Outbound', 'Allow', postgresRange, postgresRange, '5432')
      rule('out-storage', 110, 'Outbound', 'Allow', postgresRange, 'Storage.${location}', '443')
      rule('out-entra', 120, 'Outbound', 'Allow', postgresRange, 'AzureActiveDirectory', '443')
    ])
  }
}

resource exit 'Microsoft.Network/publicIPAddresses@2024-05-01' = {
  name: '${name}-exit'
  location: location
  tags: tags
  sku: { name: 'Standard' }
  zones: ['1', '2', '3']
  properties: { publicIPAllocationMethod: 'Static' }
}

resource gateway 'Microsoft.Network/natGateways@2024-05-01' = {
  name: name
  location: location
  tags: tags
  sku: { name: 'Standard' }
  properties: { publicIpAddresses: [{ id: exit.id }], idleTimeoutInMinutes: 4 }
}

// Subnets stand inside the network: a change of one of them is a change of the whole, and is seen as such.
resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: [addressSpace] }
    subnets: [
      {
        name: 'nodes'
        properties: {
          addressPrefix: nodesRange
          networkSecurityGroup: { id: nodesRules.id }
          natGateway: { id: gateway.id }
          defaultOutboundAccess: false
        }
      }
      {
        name: 'endpoints'
        properties: {
          addressPrefix: endpointsRange
          networkSecurityGroup: { id: endpointsRules.id }
          privateEndpointNetworkPolicies: 'Enabled'
          defaultOutboundAccess: false
        }
      }
      {
        name: 'postgres'
        properties: {
          addressPrefix: postgresRange
          networkSecurityGroup: { id: postgresRules.id }
          defaultOutboundAccess: false
          delegations: [
            { name: 'postgres', properties: { serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers' } }
          ]
        }
      }
    ]
  }
}

output networkId string = network.id
output nodesSubnetId string = network.properties.subnets[0].id
output endpointsSubnetId string = network.properties.subnets[1].id
output postgresSubnetId string = network.properties.subnets[2].id
