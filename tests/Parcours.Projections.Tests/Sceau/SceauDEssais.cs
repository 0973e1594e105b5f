using System.Security.Cryptography;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Sceau;
using Parcours.Projections.Sceau;
using static Parcours.Domain.Tests.Exemples;
using static Parcours.Projections.Tests.DepartementDEssais;

namespace Parcours.Projections.Tests.Sceau;

/// <summary>Un département de trois jours de faits, sa clé, son témoin, et de quoi les sceller, les altérer, les vérifier.</summary>
public sealed class SceauDEssais(BaseDEssais essais) : IDisposable
{
    public static readonly LocalDate Aujourdhui = new(2022, 6, 20);

    public DepartementDEssais Departement { get; } = essais.Prendre();

    public CleDeSignature Cle { get; set; } = NouvelleCle();

    public TemoinEnMemoire Temoin { get; } = new();

    public static CleDeSignature NouvelleCle() => new(ECDsa.Create(ECCurve.NamedCurves.nistP256));

    /// <summary>Sept faits : positions 1 à 3 le 15 juin, 4 et 5 le 16, 6 et 7 le 18.</summary>
    public async Task ConsignerAsync()
    {
        await Departement.ConsignerAsync(A("2022-06-15T10:00:00.123456Z"), Depot("e1", Ouverture("2022-03-01")), Depot("e2", Orientation("2022-03-15")), Depot("e3", Diagnostic("2022-03-20", "d3")));
        await Departement.ConsignerAsync(A("2022-06-16T08:00:00Z"), Depot("e4", Diagnostic("2022-04-01", "d4")), Depot("e5", Ouverture("2022-04-01"), "p2"));
        await Departement.ConsignerAsync(A("2022-06-18T08:00:00Z"), Depot("e6", Diagnostic("2022-05-01", "d6")), Depot("e7", Diagnostic("2022-05-02", "d7")));
        await Departement.PorterAsync();
    }

    public async Task ConsignerEtScellerAsync()
    {
        await ConsignerAsync();
        Assert.Equal(3, (await ScellerAsync()).Count);
    }

    /// <summary>Met de côté le journal et les sceaux, tels qu'ils sont.</summary>
    public Task MettreDeCoteAsync() => AltererAsync($"create schema {Reserve}; " + string.Join("; ", Tables.Select(t => $"create table {Reserve}.{t.Nom} as select * from parcours.{t.Nom} where {t.Departement} = @")));

    /// <summary>Les remet comme ils étaient.</summary>
    public Task RemettreAsync() =>
        AltererAsync(string.Join("; ", Tables.Select(t => $"delete from parcours.{t.Nom} where {t.Departement} = @; insert into parcours.{t.Nom} select * from {Reserve}.{t.Nom}")));

    private string Reserve => $"reserve_{Departements.Suffixe(Departement.Code)}";

    private static readonly (string Nom, string Departement)[] Tables =
        [("mt_events", "tenant_id"), ("sceau", "departement"), ("feuille_de_sceau", "departement"), ("cle_de_sceau", "departement"), ("connaissance", "departement")];

    public Task<IReadOnlyList<SceauDuJour>> ScellerAsync(LocalDate? aujourdhui = null) =>
        essais.Service<Scellement>().ScellerAsync(Departement.Code, Cle, Temoin, aujourdhui ?? Aujourdhui, null, CancellationToken.None);

    public Task<Constat> VerifierAsync(RegistreDesSceaux? copie = null, bool avecTemoin = true) => essais.Service<VerificationDesSceaux>()
        .VerifierAsync(Departement.Code, Cle.Empreinte, avecTemoin ? Temoin.Lire(Departement.Code) : null, copie, null, CancellationToken.None);

    public Task<RegistreDesSceaux> RegistreAsync() => Departement.AvecConnexionAsync(connection => RegistreDesSceaux.LireAsync(connection, Departement.Code, CancellationToken.None));

    /// <summary>Du SQL de propriétaire, déclencheurs éteints ; <c>@</c> y est le département.</summary>
    public Task AltererAsync(string sql) =>
        essais.ExecuterAsync("set session_replication_role = replica; " + sql.Replace("@", $"'{Departement.Code}'", StringComparison.Ordinal) + "; set session_replication_role = origin");

    /// <summary>Chaque anomalie en « mot position », ou « mot jour » si elle n'est pas d'un fait.</summary>
    public async Task<string[]> TrouverAsync(RegistreDesSceaux? copie = null, bool avecTemoin = true)
    {
        var constat = await VerifierAsync(copie, avecTemoin);
        Assert.All(constat.Anomalies, anomalie => Assert.EndsWith(".", anomalie.Message, StringComparison.Ordinal));
        return [.. constat.Anomalies.Select(a => $"{a.Mot} {(a.Position is { } position ? $"{position}" : a.Jour is { } jour ? $"{jour:yyyy-MM-dd}" : "")}".TrimEnd())];
    }

    /// <summary>Glisse un fait forgé d'après le sixième.</summary>
    public Task InsererAsync(int position, string connuLe) => AltererAsync($$"""
        insert into parcours.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, headers, is_archived)
        select {{position}}, '{{IdentifiantFait.De("forge")}}', stream_id, 50, data, type, '{{connuLe}}', tenant_id, headers, false from parcours.mt_events where tenant_id = @ and seq_id = 6
        """);

    public void Dispose() => Cle.Dispose();

    public sealed class TemoinEnMemoire : ITemoinDesSceaux
    {
        private readonly Dictionary<string, SceauTemoin> _derniers = [];

        public SceauTemoin? Lire(string departement) => _derniers.GetValueOrDefault(departement);

        public void Retenir(SceauDuJour sceau) => _derniers[sceau.Departement] = new(sceau.Jour, sceau.Empreinte());
    }
}
