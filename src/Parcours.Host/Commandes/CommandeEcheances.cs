using System.Buffers;
using System.Text;
using System.Text.Json;
using Parcours.Domain.Communs.Formes;
using Parcours.Host.Echeances;
using Parcours.Host.Indicateurs;
using Parcours.Projections;
using Parcours.Projections.Droits;
using Parcours.Projections.Horloges;

namespace Parcours.Host.Commandes;

/// <summary>Liste les échéances qui courent, les plus en retard d'abord.</summary>
public sealed class CommandeEcheances : ICommande
{
    private static readonly OptionCommande _avant = new("--avant", "date", "échéances strictement antérieures ; par défaut, toutes") { Nature = Nature.Date };
    private static readonly OptionCommande _organisme = new("--organisme", "code", "organisme de l'orientation en vigueur") { Choix = QuestionDEcheances.Organismes };
    private static readonly OptionCommande _territoire = new("--territoire", "code", "territoire du dossier au jour observé");
    private static readonly OptionCommande _horloge =
        new("--horloge", "code", "une seule horloge ; par défaut, toutes") { Choix = [.. CatalogueHorloges.Embarque.Horloges.Select(horloge => horloge.Code)] };

    private static readonly OptionCommande _definition =
        new("--definition", "fichier", "brouillon d'horloge (YAML) : liste les échéances qu'il déplacerait ; il n'est gardé nulle part");

    public string Nom => "echeances";

    public string Resume => "Liste les échéances qui courent, les plus en retard d'abord.";

    public IReadOnlyList<OptionCommande> Options =>
        [OptionCommande.Departement, _avant, _organisme, _territoire, _horloge, .. DatesDeLecture.Options, _definition, OptionCommande.Json];

    public async Task<int> ExecuterAsync(AppelCommande appel, ContexteCommande contexte, CancellationToken annulation)
    {
        var departement = appel.TexteObligatoire(OptionCommande.Departement);
        CodeDepartement.Verifier(departement);
        if (appel.Texte(_territoire) is { } territoire && !Identifiants.EstUnCode(territoire))
            throw new RefusCommandeException("Le territoire doit être un code de 1 à 32 caractères.");
        var brouillon = appel.Texte(_definition) is { } fichier ? await FichierBrouillon.LireAsync(fichier, CatalogueHorloges.Brouillon, annulation) : null;
        if (brouillon is not null && appel.Texte(_horloge) is not null) throw new RefusCommandeException("--definition et --horloge ne vont pas ensemble : le brouillon dit son horloge.");
        await using var session = await SessionDeCommande.OuvrirAsync(contexte, annulation);
        var (connu, observeLe) = DatesDeLecture.Lire(appel, session.Aujourdhui);
        var demande = new DemandeDEcheances(departement, connu, observeLe, appel.Texte(_horloge), appel.Texte(_organisme), appel.Texte(_territoire), appel.Date(_avant));
        await session.ExigerInscritAsync(departement, annulation);
        await session.AttendreLesFaitsAsync(departement, annulation);
        var lecture = session.Service<LectureEcheances>();
        if (brouillon is not null) demande = demande with { Horloge = brouillon.Horloges[0].Code };
        var lues = await LireAsync(lecture);
        if (brouillon is not null)
        {
            var essayees = await LireAsync(new(session.Service<SourcesDeDonnees>(), brouillon));
            if (essayees.Position != lues.Position) throw new RefusCommandeException("Des faits sont arrivés entre les deux lectures : recommencez, ou donnez --connu-au.");
            var deplacees = EcheancesDeplacees.Entre(lues.Decomptes, essayees.Decomptes);
            if (appel.Drapeau(OptionCommande.Json)) await contexte.EcrireJsonAsync(json => EcheancesDeplaceesEcrites.EnJson(json, demande, deplacees, lues.Position));
            else await contexte.Sortie.WriteAsync(EcheancesDeplaceesEcrites.EnTexte(demande, deplacees, lues.Position));
            return CodesDeSortie.Reussite;
        }
        if (appel.Drapeau(OptionCommande.Json))
            await EcrireJsonAsync(demande, lues, lecture.Catalogue, session.Service<IdentifiantsDesFaits>(), contexte, annulation);
        else await contexte.Sortie.WriteAsync(EcheancesEnTexte.De(demande, lues, lecture.Catalogue));
        return CodesDeSortie.Reussite;

        async Task<EcheancesLues> LireAsync(LectureEcheances celle)
        {
            var (lues, refus) = await celle.LireAsync(demande, session.Aujourdhui, annulation);
            return lues ?? throw new RefusCommandeException(refus!.Raison);
        }
    }

    private static async Task EcrireJsonAsync(
        DemandeDEcheances demande, EcheancesLues lues, CatalogueHorloges catalogue, IdentifiantsDesFaits identifiants,
        ContexteCommande contexte, CancellationToken annulation)
    {
        var tampon = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(tampon, new JsonWriterOptions { Encoder = Serialisation.Options.Encoder, Indented = true }))
        {
            json.WriteStartObject();
            EcritureEcheances.EcrireEntete(json, demande, lues);
            json.WriteStartArray("echeances");
            await foreach (var (decompte, ids) in identifiants.AccompagnerAsync(demande.Departement, lues.Decomptes, static d => [d.Depart], annulation))
                EcritureEcheances.Ecrire(json, decompte, catalogue.Trouver(decompte.Horloge)!, demande.ObserveLe, ids);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        await contexte.Sortie.WriteLineAsync(Encoding.UTF8.GetString(tampon.WrittenSpan));
    }
}
