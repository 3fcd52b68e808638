using PrivacyCloud.Standalone.Verbs;

return await CommandLine.Build().Parse(args).InvokeAsync().ConfigureAwait(false);
