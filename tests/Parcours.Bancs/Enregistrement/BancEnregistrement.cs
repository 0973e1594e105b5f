using Parcours.Bancs.Histoire;
using Parcours.Bancs.Rapport;
using Parcours.Projections;

namespace Parcours.Bancs.Enregistrement;

/// <summary>L'enregistrement d'un fait par HTTP, à côté d'un INSERT nu et de ce que Marten offre, tour à tour.</summary>
internal sealed class BancEnregistrement : IBanc
{
    private const double CibleNue = 0.12;
    private const double CibleMarten = 0.5;
    private static readonly int[] _connexions = [1, 16];

    public string Nom => "enregistrement";

    public async Task<Section> MesurerAsync(Chantier chantier, Action<string> dire, CancellationToken token)
    {
        var departement = chantier.NouveauDepartement();
        dire("prépare des dossiers");
        await ChargementDHistoire.ChargerAsync(chantier, departement, new(3, "e", 5, new Dictionary<int, int> { [2021] = chantier.EstRapide ? 1_000 : 8_000 }), token);
        var personnes = await chantier.PersonnesAsync(departement, token);
        await using var nue = new InsertionNue(chantier);
        await nue.PreparerAsync(Departements.Suffixe(departement), token);
        await using var marten = new AjoutMarten(chantier, departement, personnes[..(personnes.Length / 2)]);
        await using var http = await EnregistrementHttp.DemarrerAsync(chantier, departement, personnes[(personnes.Length / 2)..], token);

        IConcurrent[] concurrents = [nue, marten, http];
        var debits = new Dictionary<(IConcurrent, int), List<double>>();
        var numeros = concurrents.ToDictionary(c => c, _ => 0);
        var (rondes, duree) = chantier.EstRapide ? (1, TimeSpan.FromSeconds(1)) : (3, TimeSpan.FromSeconds(3));
        // La ronde de chauffe, hors compte, puis des rondes courtes : un ralentissement de la machine touche tout le monde.
        for (var ronde = 0; ronde <= rondes; ronde++)
            foreach (var connexions in _connexions)
                foreach (var concurrent in concurrents)
                {
                    dire($"ronde {ronde}, {connexions} : {concurrent.Nom}");
                    var debit = await BoucleCliente.MesurerAsync(connexions, duree, async (client, _) =>
                    {
                        int numero;
                        lock (numeros) numero = numeros[concurrent]++;
                        await concurrent.EnregistrerAsync(client, numero, token);
                    }, token);
                    if (ronde == 0) continue;
                    if (!debits.TryGetValue((concurrent, connexions), out var liste)) debits[(concurrent, connexions)] = liste = [];
                    liste.Add(debit);
                }

        var lignes = new List<Ligne>();
        foreach (var connexions in _connexions)
            lignes.AddRange(concurrents.Select(c => Ligne.Repere($"{c.Nom}, {connexions} connexion{(connexions > 1 ? "s" : "")}", BoucleCliente.Mediane(debits[(c, connexions)]), "/s")));
        lignes.Add(Ligne.Repere("HTTP / INSERT nu, 1 connexion", Rapport(http, nue, 1), "", "0.00"));
        lignes.Add(Ligne.AuMoins("HTTP / INSERT nu, 16 connexions", Rapport(http, nue, 16), CibleNue, "", "0.00"));
        lignes.Add(Ligne.AuMoins("HTTP / FetchForWriting + ajout, 16 connexions", Rapport(http, marten, 16), CibleMarten, "", "0.00"));
        return new("Enregistrement d'un fait",
            $"Mêmes clients, même durée ({duree.TotalSeconds:0} s, {rondes} rondes alternées après une de chauffe, médiane), même PostgreSQL. HTTP : le service dans son processus, "
            + "jeton vérifié, dossier relu, acte décidé, fait consigné ; il porte aussi les faits dans les tables pendant ce temps, ceux des deux concurrents Marten compris. "
            + "INSERT nu : une ligne d'événement par transaction, requête préparée, copie de la partition du journal et de ses index.", lignes);

        double Rapport(IConcurrent a, IConcurrent b, int connexions) => BoucleCliente.Mediane(debits[(a, connexions)]) / BoucleCliente.Mediane(debits[(b, connexions)]);
    }
}
