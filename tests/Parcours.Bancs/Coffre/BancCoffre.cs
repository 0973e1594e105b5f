using System.Diagnostics;
using Parcours.Bancs.Indicateurs;
using Parcours.Bancs.Rapport;
using Parcours.Projections;

namespace Parcours.Bancs.Coffre;

/// <summary>Ce que l'identité ajoute à l'enregistrement d'un dossier, et le temps de retrouver une personne par son NIR parmi un million.</summary>
internal sealed class BancCoffre : IBanc
{
    private const int FaitsParDossier = 10;
    private const double CibleDeCout = 0.8;
    private const double CibleDeRecherche = 5;
    private static readonly int[] _connexions = [1, 16];

    public string Nom => "coffre";

    public async Task<Section> MesurerAsync(Chantier chantier, Action<string> dire, CancellationToken token)
    {
        var departement = chantier.NouveauDepartement();
        await chantier.Service<Departements>().InscrireAsync([departement], token);
        await using var service = await ServiceDuCoffre.DemarrerAsync(chantier, 5976, departement, token);
        var lignes = await CoutAsync(service, chantier.EstRapide, dire, token);
        lignes.AddRange(await RechercheAsync(service, chantier, departement, dire, token));
        return new("Coffre des identités",
            $"Un dossier par HTTP : son ouverture puis {FaitsParDossier - 1} faits, l'un après l'autre, sans puis avec le dépôt de l'identité de la personne (rondes alternées après une de chauffe, médiane). "
            + "La recherche par NIR est celle d'un agent : habilitation, index aveugle, dossier relu au journal, identité déchiffrée, trace acquise ; un client à la fois, chacun une personne différente.", lignes);
    }

    private static async Task<List<Ligne>> CoutAsync(ServiceDuCoffre service, bool estRapide, Action<string> dire, CancellationToken token)
    {
        var debits = new Dictionary<(int, bool), List<double>>();
        var (rondes, duree) = estRapide ? (1, TimeSpan.FromSeconds(1)) : (5, TimeSpan.FromSeconds(3));
        for (var ronde = 0; ronde <= rondes; ronde++)
            foreach (var connexions in _connexions)
                foreach (var avec in ronde % 2 == 0 ? new[] { false, true } : [true, false])
                {
                    dire($"ronde {ronde}, {connexions} : {(avec ? "avec" : "sans")} identité");
                    var debit = await BoucleCliente.MesurerAsync(connexions, duree, (_, _) => service.DossierAsync(FaitsParDossier, avec, token), token);
                    if (ronde == 0) continue;
                    if (!debits.TryGetValue((connexions, avec), out var liste)) debits[(connexions, avec)] = liste = [];
                    liste.Add(debit);
                }
        var lignes = new List<Ligne>();
        foreach (var connexions in _connexions)
        {
            var (sans, avec) = (BoucleCliente.Mediane(debits[(connexions, false)]), BoucleCliente.Mediane(debits[(connexions, true)]));
            var suite = $"{connexions} connexion{(connexions > 1 ? "s" : "")}";
            lignes.Add(Ligne.Repere($"Dossier de {FaitsParDossier} faits, sans identité, {suite}", sans, "/s", "0.0"));
            lignes.Add(Ligne.Repere($"Dossier de {FaitsParDossier} faits, avec, {suite}", avec, "/s", "0.0"));
            lignes.Add(Ligne.AuMoins($"Avec / sans, {suite}", avec / sans, CibleDeCout, "", "0.00"));
        }
        return lignes;
    }

    private static async Task<List<Ligne>> RechercheAsync(ServiceDuCoffre service, Chantier chantier, string departement, Action<string> dire, CancellationToken token)
    {
        var (population, recherches) = chantier.EstRapide ? (20_000, 100) : (1_000_000, 2_000);
        dire($"{population} personnes au coffre");
        // Une empreinte est du hasard pour la base : ces inconnus pèsent sur ses index comme de vrais.
        await chantier.SqlAsync($"""
            create unlogged table inconnus as select gen_random_uuid() as personne, g from generate_series(1, {population}) g;
            insert into coffre.cle_de_personne select '{departement}', personne, 1, decode(repeat('00', 61), 'hex') from inconnus;
            insert into coffre.identite (departement, personne, nom, nir, depose_le) select '{departement}', personne, decode(repeat('00', 40), 'hex'), decode(repeat('00', 42), 'hex'), now() from inconnus;
            insert into coffre.index_aveugle select '{departement}', sha256(convert_to(n || ':' || g, 'UTF8')), personne from inconnus, generate_series(1, 3) n;
            drop table inconnus
            """, token);
        // Au repos : un coffre d'un million de personnes ne s'est pas rempli dans la minute, l'entretien que la base en ferait pendant la mesure est derrière lui.
        foreach (var table in new[] { "cle_de_personne", "identite", "index_aveugle" }) await chantier.SqlAsync($"vacuum (analyze) coffre.{table}", token);
        dire("dossiers à chercher");
        var cherches = new List<int>();
        for (var n = 0; n < Math.Min(recherches, 300); n++) cherches.Add(await service.DossierAsync(FaitsParDossier, avecIdentite: true, token));
        await chantier.ReposerAsync(token);
        for (var n = 0; n < 50; n++) await service.ChercherAsync(cherches[n % cherches.Count], token);
        dire("recherches");
        var durees = new Durees();
        for (var n = 0; n < recherches; n++)
        {
            var depuis = Stopwatch.GetTimestamp();
            await service.ChercherAsync(cherches[n % cherches.Count], token);
            durees.Ajouter(Stopwatch.GetElapsedTime(depuis));
        }
        return
        [
            Ligne.Repere($"Recherche par NIR parmi {population:N0} personnes, p50", durees.P50, "ms", "0.0"),
            Ligne.AuPlus($"Recherche par NIR parmi {population:N0} personnes, p95", durees.P95, CibleDeRecherche, "ms", "0.0"),
        ];
    }
}
