using PrivacyCloud.Standalone.Verbs;

// Told to stop, the host finishes what it does. Left to itself the command line gives up waiting after two seconds.
return await CommandLine.Build().Parse(args)
    .InvokeAsync(new() { ProcessTerminationTimeout = CommandLine.StopsWithin }).ConfigureAwait(false);
