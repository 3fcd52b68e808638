using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Notices;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Notices;

/// <summary>Changes the catalogue of one brand of the caller's company; another's brand is not there.</summary>
internal sealed class NoticeDoor(Executor executor, IViewStore views)
{
    private static readonly Refusal BrandUnknown = new("brand.unknown", new(
        "The company has no such brand, or it is closed.",
        "Doanh nghiệp không có thương hiệu này hoặc thương hiệu đã đóng.",
        "該当するブランドがないか、すでに終了しています。"));

    /// <summary>Makes the command under the tenant's laws, sends it, answers with a function of one's own.</summary>
    public async Task<IResult> SendAsync(
        HttpContext http, ReadOnlyMemory<byte> sent, BrandId brand,
        Func<TenantRow, ValueList<JurisdictionCode>, NoticeCommand> command,
        Func<CommandOutcome.Done, IResult> answer)
    {
        var (caller, headers) = (http.Caller(), CommandHeaders.Of(http, sent));
        if (headers.Problem is { } problem)
            return problem;

        var tenant = await views.RowAsync<TenantRow>(
            caller.Log, ViewNames.Tenants, caller.Tenant.ToString(), http.RequestAborted);
        if (tenant is null || !await HasAsync(http, brand))
            return NoBrand();

        ValueList<JurisdictionCode> laws = [.. tenant.Packs.Select(pack => pack.Jurisdiction)];
        return await executor.RunAsync(
            http,
            Executor.Submit(NoticeAggregate.StreamOf(caller.Log, brand), command(tenant, laws), caller.Actor, headers),
            answer);
    }

    /// <summary>True when the caller's company has this brand and it is open.</summary>
    public async Task<bool> HasAsync(HttpContext http, BrandId brand) =>
        await views.RowAsync<BrandRow>(
            http.Caller().Log, ViewNames.Brands, brand.ToString(), http.RequestAborted) is { IsClosed: false };

    /// <summary>What is answered where there is no such brand.</summary>
    public static Problem NoBrand() => Problem.Of(StatusCodes.Status404NotFound, BrandUnknown);
}
