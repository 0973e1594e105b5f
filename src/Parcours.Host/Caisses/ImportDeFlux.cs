using System.Text;
using NodaTime;
using Parcours.Domain.Caisses;
using Parcours.Domain.Coffre;
using Parcours.Domain.Communs;
using Parcours.Host.Coffre;
using Parcours.Host.Http;
using Parcours.Projections;
using Parcours.Projections.Caisses;
using Parcours.Projections.Coffre;
using Parcours.Projections.Droits;
using Parcours.Projections.Enregistrement;
using Parcours.Projections.Imports;
using Parcours.Projections.Referentiels;

namespace Parcours.Host.Caisses;

/// <summary>
/// Importe un flux de caisse : vérifié en entier, puis comparé par pages de dossiers à leur dernier état connu. Une page s'écrit dans cet ordre : les
/// identités, les faits, puis l'état des dossiers avec l'avancement. Arrêté n'importe où, il reprend à la page : les mêmes personnes s'y retrouvent, les mêmes
/// faits y ont le même identifiant.
/// </summary>
public sealed class ImportDeFlux(
    PorteDuCoffre porte, SourcesDeDonnees sources, Departements departements, Enregistreur enregistreur, Correspondances correspondances, EtatsDeCaisse etats,
    TableDesImports table, FaitsDesImports consignes, ReferentielsRetenus referentiels, ISourceDAlea alea, ArriveeHttp arrivees, IClock horloge)
{
    private const int Page = 400;
    private const string Voie = "caisse";
    private const string SansAdresse = "SANS-ADRESSE";

    /// <summary>Le coffre est ouvert : sans lui, personne ne s'apparie.</summary>
    public bool EstOuvert => porte.Trousseau is not null;

    /// <summary>Vérifie, puis traite ce qui ne l'est pas encore.</summary>
    /// <param name="travail">L'import.</param>
    /// <param name="flux">Le fichier, que l'on peut relire depuis son début.</param>
    /// <param name="avancer">Reçoit l'avancement : dossiers traités, dossiers du fichier.</param>
    /// <param name="token">Annulation : ce qui est écrit le reste.</param>
    public async Task ExecuterAsync(ImportLu travail, Stream flux, Action<int, int>? avancer, CancellationToken token)
    {
        EnteteDeFlux entete;
        int dossiers;
        try
        {
            (entete, dossiers) = await Task.Run(() => LectureDeFlux.Verifier(flux), token);
        }
        catch (FluxRefuseException e)
        {
            await table.RefuserAsync(travail.Travail, e.Ligne, e.Message, horloge.GetCurrentInstant(), token);
            return;
        }

        await departements.InscrireAsync([travail.Departement], token);
        await table.CommencerAsync(travail.Travail, entete.CreeLe, dossiers, token);
        var enVol = PageEnVol.Aucune(await CompteAsync(travail, token));
        try
        {
            foreach (var page in EnPages(travail.Departement, LectureDeFlux.Dossiers(flux, travail.Avancement.Lus)))
            {
                token.ThrowIfCancellationRequested();
                var comparee = await ComparerAsync(travail, entete, page, enVol, token);
                var avancement = await enVol.Ecrite;
                avancer?.Invoke(avancement.Lus, dossiers);
                enVol = new(EcrireAsync(travail, comparee, avancement, token), comparee);
            }
            avancer?.Invoke((await enVol.Ecrite).Lus, dossiers);
        }
        finally
        {
            // Rien ne s'écrit plus une fois l'import rendu, même interrompu.
            await ((Task)enVol.Ecrite).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        await table.FinirAsync(travail.Travail, horloge.GetCurrentInstant(), token);
    }

    /// <summary>Rejoue les dossiers rejetés d'un import : ceux qui passent maintenant sont consignés, les autres restent, avec leur raison d'aujourd'hui.</summary>
    /// <returns>Combien sont passés, combien restent.</returns>
    public async Task<(int Passes, int Restent)> RejouerAsync(ImportLu travail, CancellationToken token)
    {
        var (passes, avancement) = (0, await CompteAsync(travail, token));
        var enAttente = await etats.RejetsEnAttenteAsync(travail.Departement, travail.Travail, token);
        foreach (var rejet in enAttente)
        {
            var contexte = ContexteDuRejet(travail.Travail, rejet.Rang);
            var cle = await porte.Trousseau!.DevelopperAsync(rejet.Version, rejet.Enveloppe, contexte, token);
            var bloc = LectureDeFlux.Relire(Scellage.Desceller(cle, rejet.Contenu, contexte));
            var (dossier, _) = DossierDuBloc.Lire(travail.Departement, bloc);
            if (dossier is null) continue;
            var entete = new EnteteDeFlux("", 'M', travail.CreeLe!.Value, travail.CreeLe.Value.Date);
            // La page le compte parmi les lus, où il est déjà.
            var comparee = await ComparerAsync(travail, entete, [(new(rejet.Rang, rejet.Ligne, bloc), dossier, null)], PageEnVol.Aucune(avancement), token);
            avancement = await EcrireAsync(travail, comparee, avancement with { Lus = avancement.Lus - 1, Rejetes = avancement.Rejetes - 1 }, token);
            await etats.RejoueAsync(travail.Travail, rejet.Rang, horloge.GetCurrentInstant(), token);
            passes++;
        }
        return (passes, enAttente.Count - passes);
    }

    /// <summary>
    /// Son avancement, les faits d'une page consignée juste avant un arrêt compris : rejouée, elle n'en proposerait plus, le journal les sachant déjà. Un import d'avant que
    /// les faits le disent garde son compte.
    /// </summary>
    private async Task<Avancement> CompteAsync(ImportLu travail, CancellationToken token) => travail.Etat is EtatDImport.EnAttente ? travail.Avancement
        : travail.Avancement with { Faits = Math.Max(travail.Avancement.Faits, await consignes.CompterAsync(travail.Departement, travail.Travail, token)) };

    /// <summary>Des pages où aucun dossier ne paraît deux fois : le second se compare à ce que le premier a appris.</summary>
    private IEnumerable<List<(DossierLu Lu, DossierDeCaisse? Dossier, Rejet? Rejet)>> EnPages(string departement, IEnumerable<DossierLu> dossiers)
    {
        var (page, numeros) = (new List<(DossierLu, DossierDeCaisse?, Rejet?)>(Page), new HashSet<string>(StringComparer.Ordinal));
        foreach (var lu in dossiers)
        {
            var (dossier, rejet) = DossierDuBloc.Lire(departement, lu.Bloc);
            if (page.Count == Page || (dossier is not null && !numeros.Add(dossier.Demande)))
            {
                yield return page;
                (page, numeros) = (new(Page), new(StringComparer.Ordinal));
                if (dossier is not null) numeros.Add(dossier.Demande);
            }
            page.Add((lu, dossier, rejet));
        }
        if (page.Count > 0) yield return page;
    }

    /// <summary>Compare une page à ce qu'on sait, et garde les identités qu'elle apprend. La page d'avant peut encore s'écrire : ce qui dépend d'elle l'attend.</summary>
    private async Task<PageComparee> ComparerAsync(
        ImportLu travail, EnteteDeFlux entete, List<(DossierLu Lu, DossierDeCaisse? Dossier, Rejet? Rejet)> page, PageEnVol enVol, CancellationToken token)
    {
        var departement = travail.Departement;
        var index = new IndexAveugle(porte.Trousseau!.Index);
        var lus = page.Where(lu => lu.Dossier is not null).Select(lu => (lu.Lu, Dossier: lu.Dossier!)).ToList();
        var empreintes = index.De(departement, lus.Select(lu => TextesDeCaisse.Demande(lu.Dossier.Demande)));
        var contenus = index.De(departement, lus.Select(lu => TextesDeCaisse.Contenu(lu.Dossier)));
        var noms = Array.ConvertAll(empreintes, Convert.ToHexString);
        if (noms.Any(enVol.Page.Dossiers.ContainsKey)) await enVol.Ecrite;
        var connus = await etats.LireAsync(departement, empreintes, token);
        var comparee = new PageComparee { Lus = page.Count };
        var aComparer = new List<DossierAComparer>();
        for (var rang = 0; rang < lus.Count; rang++)
        {
            var connu = connus.GetValueOrDefault(noms[rang]);
            if (connu is not null && entete.CreeLe < connu.Etat.VuLe) comparee.Depasses++;
            else if (connu is not null && connu.Contenu.AsSpan().SequenceEqual(contenus[rang]))
            {
                comparee.Inchanges++;
                if (entete.CreeLe > connu.Etat.VuLe) comparee.Dossiers[noms[rang]] = connu with { Etat = connu.Etat with { VuLe = entete.CreeLe } };
            }
            else aComparer.Add(new(lus[rang].Lu, lus[rang].Dossier, noms[rang], contenus[rang], connu));
        }

        if (aComparer.Count > 0) await ComparerAsync(travail, entete, index, aComparer, comparee, enVol, token);
        foreach (var (lu, _, rejet) in page)
            if (rejet is not null) comparee.Rejets.Add(await ScellerAsync(travail.Travail, lu, rejet, token));
        return comparee;
    }

    private async Task ComparerAsync(
        ImportLu travail, EnteteDeFlux entete, IndexAveugle index, List<DossierAComparer> dossiers, PageComparee comparee, PageEnVol enVol, CancellationToken token)
    {
        var departement = travail.Departement;
        var identites = new IdentitesEnLot(sources, porte.Trousseau!, index, alea);
        var (apparies, foyers) = await ApparierAsync(departement, identites, index, dossiers, comparee, token);
        var personnes = apparies.Values.SelectMany(liste => liste.Select(personne => personne.Personne)).Distinct().ToArray();
        if (enVol.Page.Depots.Any(depot => personnes.Contains(depot.Personne))) await enVol.Ecrite;
        SituationsAuJournal situations;
        await using (var connection = await sources.Application.OpenConnectionAsync(token))
            situations = new((await LectureDuJournal.PersonnesAsync(connection, departement, personnes, [], token)).Flux);
        var referentiel = await referentiels.DeAsync(departement, token);

        var (ajouts, aGarder) = (new List<(string Demande, FaitDeCaisse Ajout)>(), new Dictionary<Guid, Identite>());
        foreach (var aComparer in dossiers)
        {
            var (dossier, foyer) = (aComparer.Dossier, foyers[aComparer.Empreinte]);
            var territoire = dossier.Commune is { } commune ? referentiel.TerritoireDe(commune, entete.CreeLe.Date) : SansAdresse;
            var difference = ComparerDossier.Comparer(departement, entete, aComparer.Connu?.Etat, dossier,
                [.. apparies[aComparer.Empreinte].Select(personne => new PersonneAppariee(personne.Vue, personne.Personne, situations.De(personne.Personne)))], foyer, territoire);
            foreach (var ajout in difference.Faits)
            {
                situations.Apprendre(ajout);
                ajouts.Add((dossier.Demande, ajout));
            }
            foreach (var remarque in difference.Remarques) comparee.Remarquer(remarque);
            comparee.Dossiers[aComparer.Empreinte] = new(foyer, aComparer.Contenu, difference.Etat);
            // Qu'aucun droit ne fait suivre n'a pas son identité gardée : rien n'en est consigné.
            var suivies = difference.Etat.Personnes.Select(personne => personne.Personne).ToHashSet();
            foreach (var (vue, personne) in apparies[aComparer.Empreinte])
                if (suivies.Contains(personne)) aGarder[personne] = vue.Identite;
        }

        await identites.DeposerAsync(departement, aGarder, horloge.GetCurrentInstant(), token);
        var ids = index.De(departement, ajouts.Select(ajout => TextesDeCaisse.Fait(ajout.Demande, ajout.Ajout)));
        var provenance = new Provenance { Auteur = travail.Par.Auteur, Voie = Voie, Import = travail.Travail.ToString() };
        comparee.Depots.AddRange(ajouts.Select((ajout, rang) => new Depot(ajout.Ajout.Personne, TextesDeCaisse.Identifiant(ids[rang]), ajout.Ajout.Fait, provenance)));
    }

    /// <summary>Consigne les faits d'une page, puis l'état de ses dossiers avec l'avancement.</summary>
    private async Task<Avancement> EcrireAsync(ImportLu travail, PageComparee page, Avancement avant, CancellationToken token)
    {
        var deposes = page.Depots.Count == 0 ? []
            : await enregistreur.DeposerAsync(await arrivees.MaintenantAsync(travail.Departement, Origine.Lot, token), page.Depots, token);
        foreach (var refus in deposes.OfType<Depose.Refuse>()) page.Remarquer("refus:" + refus.Refus.Code);
        var apres = page.Apres(avant, deposes.Count(depose => depose is Depose.Consigne), deposes.Count(depose => depose is Depose.Refuse));
        await etats.EcrireAsync(travail.Travail, travail.Departement, page.Dossiers, page.Rejets, apres, token);
        return apres;
    }

    private async Task<(Dictionary<string, List<(PersonneDeCaisse Vue, Guid Personne)>> Apparies, Dictionary<string, Guid> Foyers)> ApparierAsync(
        string departement, IdentitesEnLot identites, IndexAveugle index, List<DossierAComparer> dossiers, PageComparee comparee, CancellationToken token)
    {
        var vues = dossiers.SelectMany(dossier => dossier.Dossier.Personnes).ToList();
        var trouvees = await identites.ChercherAsync(departement, [.. vues.SelectMany(vue => ParNir(vue.Identite).Concat(ParNom(vue.Identite)))], token);
        // Seuls les noms qu'aucun NIR ne tranche se vérifient au clair.
        var aLire = vues.Where(vue => !ParNir(vue.Identite).Any(cle => trouvees.Contains(cle))).SelectMany(vue => ParNom(vue.Identite)).SelectMany(cle => trouvees[cle]).Distinct().ToList();
        var connues = aLire.Count == 0 ? new Dictionary<Guid, Identite>() : await porte.Identites!.LireAsync(departement, aLire, token);

        var choix = new List<(DossierAComparer Dossier, PersonneDeCaisse Vue, Guid? Personne, string Nouvelle)>(vues.Count);
        foreach (var dossier in dossiers)
        {
            var prises = new HashSet<Guid>();
            foreach (var vue in dossier.Dossier.Personnes)
            {
                var parNom = ParNom(vue.Identite).SelectMany(cle => trouvees[cle]).Distinct().Where(connues.ContainsKey).Except(prises).ToDictionary(personne => personne, personne => connues[personne]);
                var appariement = ApparierPersonne.Choisir(vue.Identite, [.. ParNir(vue.Identite).SelectMany(cle => trouvees[cle]).Except(prises)], parNom, dossier.Suivies);
                if (appariement.EstDouteux) comparee.Remarquer("appariement-douteux");
                if (appariement.Personne is { } prise) prises.Add(prise);
                choix.Add((dossier, vue, appariement.Personne, TextesDeCaisse.Nouvelle(vue, dossier.Dossier.Demande, appariement.EstDouteux)));
            }
        }

        var textes = index.De(departement, choix.Select(c => c.Nouvelle)).Select(TextesDeCaisse.Identifiant).ToList();
        var genres = choix.Zip(textes).Where(c => c.First.Personne is null).Select(c => (Correspondances.Personne, c.Second))
            .Concat(dossiers.Where(dossier => dossier.Connu is null).Select(dossier => ("foyer", Foyer(dossier)))).ToHashSet();
        var resolus = await correspondances.ResoudreAsync(departement, genres, token);
        return (
            choix.Zip(textes).GroupBy(c => c.First.Dossier.Empreinte).ToDictionary(groupe => groupe.Key, groupe => groupe
                .Select(c => (c.First.Vue, c.First.Personne ?? resolus[(Correspondances.Personne, c.Second)])).DistinctBy(c => c.Item2).ToList()),
            dossiers.ToDictionary(dossier => dossier.Empreinte, dossier => dossier.Connu?.Foyer ?? resolus[("foyer", Foyer(dossier))]));

        static string Foyer(DossierAComparer dossier) => TextesDeCaisse.Identifiant(Convert.FromHexString(dossier.Empreinte));
    }

    private static IEnumerable<string> ParNir(Identite identite) => identite.Nir is { EstProvisoire: false } nir ? [ClesDeRecherche.DuNir(nir)] : [];

    private static IEnumerable<string> ParNom(Identite identite) => identite.Naissance is { } naissance ? ClesDeRecherche.Du(identite.Nom, naissance) : [];

    private async Task<RejetScelle> ScellerAsync(Guid travail, DossierLu lu, Rejet rejet, CancellationToken token)
    {
        var cle = new byte[Scellage.TailleDeCle];
        alea.Remplir(cle);
        var contexte = ContexteDuRejet(travail, lu.Rang);
        var (version, enveloppe) = await porte.Trousseau!.EnvelopperAsync(cle, contexte, token);
        return new(lu.Rang, lu.Ligne, rejet.Code, rejet.Raison, version, enveloppe, Scellage.Sceller(cle, lu.Bloc.EnXml(), contexte, alea));
    }

    private static byte[] ContexteDuRejet(Guid travail, int rang) => Encoding.UTF8.GetBytes($"parcours/caisse/rejet/{travail:N}/{rang}");
}
