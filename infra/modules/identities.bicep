// Who the pods are. No secret: the cluster vouches for a service account, and Entra believes this cluster alone.
param name string
param location string
param tags object
param issuer string

@description('The namespace of the release, and the release itself.')
param kubernetes { namespace: string, server: string, migrator: string } = {
  namespace: 'privacycloud'
  server: 'privacycloud'
  migrator: 'privacycloud-migrate'
}

resource server 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-server'
  location: location
  tags: tags
}

resource migrator 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-migrator'
  location: location
  tags: tags
}

resource serverTrust 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {
  parent: server
  name: 'cell'
  properties: {
    issuer: issuer
    subject: 'system:serviceaccount:${kubernetes.namespace}:${kubernetes.server}'
    audiences: ['api://AzureADTokenExchange']
  }
}

resource migratorTrust 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {
  parent: migrator
  name: 'cell'
  properties: {
    issuer: issuer
    subject: 'system:serviceaccount:${kubernetes.namespace}:${kubernetes.migrator}'
    audiences: ['api://AzureADTokenExchange']
  }
}

output serverId string = server.properties.principalId
output serverClientId string = server.properties.clientId
output migratorClientId string = migrator.properties.clientId
output migratorId string = migrator.properties.principalId
