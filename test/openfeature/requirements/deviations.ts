/** What an official provider does not do, by the title of the scenario. Each is tested to be so still. */
export const deviations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '@openfeature/ofrep-provider': {
    '1.1.2.3: a provider that is replaced follows no changes any more': 'it tells of no changes',
    '1.6.1: no provider follows changes any more when the API is closed': 'it tells of no changes',
    '1.7.4: is in error when nobody answers': 'it starts without asking',
    '1.7.5: is in error for good when the key is refused': 'it starts without asking',
    '1.7.6: resolves nothing before it is ready': 'it is ready at once',
    '1.7.7: resolves nothing when it is in error for good': 'it starts without asking',
    '2.2.6: has no error for a flag that serves no variation': 'it wants a value in every answer',
    '5.1.2: is told of a change at the API and at the client': 'it tells of no changes',
    '5.1.3: is told of its own provider only': 'it tells of no changes',
    '5.3.2: tells that it cannot start': 'it starts without asking',
    '5.3.5: is stale while its server is away': 'it asks each time',
  },
  '@openfeature/ofrep-web-provider': {
    '2.5.2: is as it was at first once it is shut down': 'it is closed for good',
  },
};
