using Parcours.Bancs.Histoire;
using Parcours.Bancs.Rapport;

namespace Parcours.Bancs.Acces;

/// <summary>Ce que coûtent les habilitations et les traces : le même service, avec et sans, tour à tour.</summary>
internal sealed class BancAcces : IBanc
{
    private const double Cible = 0.8;
    private static readonly int[] _connexions = [1, 16];

    public string Nom => "acces";

    public async Task<Section> MesurerAsync(Chantier chantier, Action<string> dire, CancellationToken token)
    {
        var departement = chantier.NouveauDepartement();
        dire("prépare des dossiers");
        await ChargementDHistoire.ChargerAsync(chantier, departement, new(4, "a", 5, new Dictionary<int, int> { [2021] = chantier.EstRapide ? 1_000 : 8_000 }), token);
        var personnes = await chantier.PersonnesAsync(departement, token);
        await using var avec = await ServiceMesure.DemarrerAsync(
            chantier, "avec", 5977, departement, personnes[..(personnes.Length / 2)], [], token);
        await using var sans = await ServiceMesure.DemarrerAsync(
            chantier, "sans", 5978, departement, personnes[(personnes.Length / 2)..], ["--Parcours:Acces:SansGarde=true"], token);

        (string Nom, Func<ServiceMesure, Task> Faire)[] demandes =
            [("GET d'un dossier", service => service.LireAsync(token)), ("POST d'une orientation", service => service.ConsignerAsync(token))];
        var debits = new Dictionary<(string, int, string), List<double>>();
        var (rondes, duree) = chantier.EstRapide ? (1, TimeSpan.FromSeconds(1)) : (5, TimeSpan.FromSeconds(2));
        // La ronde de chauffe, hors compte ; l'ordre s'inverse d'une ronde à l'autre.
        for (var ronde = 0; ronde <= rondes; ronde++)
        {
            // Un seul des deux services porte les faits dans les tables : il doit en avoir fini avant que l'on compare les lectures.
            await Task.Delay(TimeSpan.FromSeconds(3), token);
            foreach (var (nom, faire) in demandes)
                foreach (var connexions in _connexions)
                    foreach (var service in ronde % 2 == 0 ? new[] { avec, sans } : [sans, avec])
                    {
                        dire($"ronde {ronde}, {connexions} : {nom}, {service.Nom}");
                        var debit = await BoucleCliente.MesurerAsync(connexions, duree, (_, _) => faire(service), token);
                        if (ronde == 0) continue;
                        if (!debits.TryGetValue((nom, connexions, service.Nom), out var liste)) debits[(nom, connexions, service.Nom)] = liste = [];
                        liste.Add(debit);
                    }
        }

        var lignes = new List<Ligne>();
        foreach (var (nom, _) in demandes)
            foreach (var connexions in _connexions)
            {
                var (gardee, nue) = (BoucleCliente.Mediane(debits[(nom, connexions, avec.Nom)]), BoucleCliente.Mediane(debits[(nom, connexions, sans.Nom)]));
                var suite = $"{nom}, {connexions} connexion{(connexions > 1 ? "s" : "")}";
                lignes.Add(Ligne.Repere($"{suite}, sans", nue, "/s"));
                lignes.Add(Ligne.Repere($"{suite}, avec", gardee, "/s"));
                lignes.Add(Ligne.AuMoins($"{suite}, avec / sans", gardee / nue, Cible, "", "0.00"));
            }
        return new("Habilitations et traces",
            $"Deux services sur la même base, l'un gardé et tracé, l'autre non ({duree.TotalSeconds:0} s, {rondes} rondes alternées après une de chauffe, médiane). "
            + "Une trace est acquise, disque compris, avant que la réponse ne parte.", lignes);
    }
}
