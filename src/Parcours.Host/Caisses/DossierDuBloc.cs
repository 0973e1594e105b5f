using NodaTime;
using Parcours.Domain.Caisses;
using Parcours.Domain.Coffre;
using Parcours.Domain.Personnes;
using Parcours.Domain.Rsa;

namespace Parcours.Host.Caisses;

/// <summary>Pourquoi un dossier est rejeté : il se garde, se liste et se rejoue. La raison ne redit aucune valeur.</summary>
/// <param name="Code">Code.</param>
/// <param name="Raison">En clair.</param>
public sealed record Rejet(string Code, string Raison);

/// <summary>D'un dossier bien formé, ce dont les faits se tirent.</summary>
public static class DossierDuBloc
{
    /// <summary>Lit un dossier.</summary>
    /// <param name="departement">Département destinataire.</param>
    /// <param name="bloc">Le dossier.</param>
    public static (DossierDeCaisse? Dossier, Rejet? Rejet) Lire(string departement, Bloc bloc)
    {
        var identification = bloc.Interieur("IdentificationRSA")!;
        if (Departement(identification.Interieur("Partenaire")!.Valeur("IDEPARTE")) != departement) return (null, new("autre-departement", "Le dossier est destiné à un autre département (IDEPARTE)."));
        if (identification.Interieur("DemandeRSA")!.Valeur("NUMDEMRSA") is not { } demande) return (null, new("sans-numero", "Le dossier n'a pas de numéro de demande (NUMDEMRSA)."));
        var situation = bloc.Interieur("PrestationRSA", "SituationDossierRSA")!;
        if (situation.Interieur("EtatDossierRSA")!.Valeur("ETATDOSRSA") is not [>= '0' and <= '6'] etat) return (null, new("etat-inconnu", "L'état du dossier (ETATDOSRSA) n'est pas de 0 à 6."));
        var lu = (EtatDeDossier)(etat[0] - '0');
        var fin = Fin(lu, situation);
        if (fin is null && lu is (EtatDeDossier.Clos or EtatDeDossier.ClosAnterieurement)) return (null, new("cloture-sans-date", "Le dossier est clos (état 5 ou 6) sans date de fin de droit (DTCLORSA)."));
        var personnes = new List<PersonneDeCaisse>();
        foreach (var personne in bloc.Interieurs("Personne"))
        {
            var (lue, rejet) = Personne(bloc, personne);
            if (rejet is not null) return (null, rejet);
            if (lue is not null) personnes.Add(lue);
        }
        if (personnes.Count == 0) return (null, new("sans-demandeur", "Aucune personne n'est demandeur ni conjoint au sens du RSA."));
        if (personnes.Count(personne => personne.Role is RoleFoyer.Demandeur) > 1 || personnes.Count(personne => personne.Role is RoleFoyer.Conjoint) > 1)
            return (null, new("roles-en-double", "Deux personnes ont le même rôle, demandeur ou conjoint, au sens du RSA."));
        return (new(demande, LectureDeFlux.Jour(identification.Interieur("DemandeRSA")!, "DTDEMRSA"), lu, Commune(bloc), personnes)
        {
            Suspensions = lu switch
            {
                EtatDeDossier.DroitSuspendu => [.. situation.Interieurs("SuspensionDroit").Select(s => new MotifDate(s.Valeur("MOTISUSDRORSA") ?? "", LectureDeFlux.Jour(s, "DDSUSDRORSA")))],
                EtatDeDossier.VersementSuspendu => [.. situation.Interieurs("SuspensionVersement").Select(s => new MotifDate(s.Valeur("MOTISUSVERSRSA") ?? "", LectureDeFlux.Jour(s, "DDSUSVERSRSA")))],
                _ => [],
            },
            Fin = fin,
            Arrivee = identification.Interieur("OrganismeCedant") is { } cedant
                ? new(cedant.Valeur("FONORGCEDMUT") ?? "", cedant.Valeur("NUMORGCEDMUT") ?? "", LectureDeFlux.Jour(cedant, "DDARRMUT")) : null,
            Depart = identification.Interieur("OrganismePrenant") is { } prenant
                ? new(prenant.Valeur("FONORGPRENMUT") ?? "", prenant.Valeur("NUMORGPRENMUT") ?? "", LectureDeFlux.Jour(prenant, "DDDEPAMUT")) : null,
        }, null);
    }

    /// <summary>Le code de la commune va au journal : ce qui n'en a pas la forme serait du texte libre, et vaut une adresse inconnue.</summary>
    private static string? Commune(Bloc dossier) =>
        Adresse(dossier)?.Interieur("AdresseDetailleeFrance")?.Valeur("NUMCOM") is [>= '0' and <= '9', (>= '0' and <= '9') or 'A' or 'B', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9'] commune
            ? commune : null;

    /// <summary>« 008 » vaut 08, « 02A » vaut 2A, « 971 » reste.</summary>
    private static string? Departement(string? partenaire) => partenaire is ['0', _, _] ? partenaire[1..] : partenaire;

    private static MotifDate? Fin(EtatDeDossier etat, Bloc situation)
    {
        return etat switch
        {
            EtatDeDossier.Clos => De("FinDroit") ?? De("FinDroitMoisAnterieur"),
            EtatDeDossier.ClosAnterieurement => De("FinDroitMoisAnterieur") ?? De("FinDroit"),
            EtatDeDossier.Refuse => situation.Interieur("Refus") is { } refus ? new(refus.Valeur("MOTIREFURSA") ?? "", LectureDeFlux.Jour(refus, "DTREFURSA")) : null,
            _ => null,
        };

        MotifDate? De(string nom) => situation.Interieur(nom) is { } fin ? new(fin.Valeur("MOTICLORSA") ?? "", LectureDeFlux.Jour(fin, "DTCLORSA")) : null;
    }

    private static (PersonneDeCaisse? Personne, Rejet? Rejet) Personne(Bloc dossier, Bloc personne)
    {
        // Le rôle au sens du RSA : celui des prestations familiales peut différer.
        var role = personne.Interieurs("Prestations").FirstOrDefault(prestation => prestation.Valeur("NATPREST") == "RSA")?.Valeur("ROLEPERS");
        if (role is not ("DEM" or "CJT")) return default;
        var identite = personne.Interieur("Identification")!;
        if ((identite.Valeur("NOMNAI") ?? identite.Valeur("NOM")) is not { } nom) return (null, new("sans-nom", "Le demandeur ou le conjoint n'a pas de nom."));
        var naissance = LectureDeFlux.Jour(identite, "DTNAI");
        var type = identite.Valeur("TYPEDTNAI") ?? "N";
        if (type is not ("N" or "J" or "O")) return (null, new("naissance-illisible", "TYPEDTNAI ne vaut ni N, ni J, ni O."));
        var declaree = NaissanceDeclaree.Lire(string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"{naissance.Year:0000}-{(type == "O" ? 0 : naissance.Month):00}-{(type == "N" ? naissance.Day : 0):00}")).Naissance;
        var usage = identite.Valeur("NOM");
        var droits = personne.Interieur("MontantCalculDroitRSAPersonne");
        return (new(
            new(nom)
            {
                NomDUsage = usage == nom ? null : usage,
                Prenoms = [.. new[] { identite.Valeur("PRENOM"), identite.Valeur("PRENOM2"), identite.Valeur("PRENOM3") }.OfType<string>()],
                // Un NIR illisible vaut un NIR absent : la personne se retrouve par son nom.
                Nir = identite.Valeur("NIR") is { } nir ? Nir.Lire(nir).Nir : null,
                Naissance = declaree,
                Adresse = Postale(Adresse(dossier)),
            },
            identite.Valeur("RGNAI") is { } rang ? rang[0] - '0' : null,
            role == "DEM" ? RoleFoyer.Demandeur : RoleFoyer.Conjoint,
            type == "N" ? naissance : null,
            identite.Valeur("SEXE") switch { "1" => Sexe.Homme, "2" => Sexe.Femme, _ => null },
            Vrai(droits?.Valeur("TOPPERSDRODEVORSA")))
        { EstEntrante = Vrai(droits?.Valeur("TOPPERSENTDRODEVORSA")) }, null);

        static bool? Vrai(string? valeur) => valeur is null ? null : valeur is "1" or "true";
    }

    /// <summary>L'adresse de rang 01, la dernière, quel que soit l'ordre du fichier ; à défaut, la première écrite.</summary>
    private static Bloc? Adresse(Bloc dossier)
    {
        var adresses = dossier.Interieur("DonneesAdministratives")!.Interieurs("Adresse").ToList();
        return adresses.Find(adresse => adresse.Interieur("TroncCommunAdresse")!.Valeur("RGADR") is "01" or "1") ?? adresses.FirstOrDefault();
    }

    private static Adresse? Postale(Bloc? adresse)
    {
        if (adresse?.Interieur("AdresseDetailleeFrance") is { } france)
        {
            var voie = string.Join(' ', new[] { france.Valeur("NUMVOIE"), france.Valeur("LIBTYPEVOIE"), france.Valeur("NOMVOIE") }.OfType<string>());
            return new([.. new[] { france.Valeur("COMPLIDEADR"), france.Valeur("COMPLADR"), voie.Length > 0 ? voie : null, france.Valeur("LIEUDIST") }.OfType<string>()],
                france.Valeur("CODEPOS")?.PadLeft(5, '0'), france.Valeur("NOMCOM"));
        }
        return adresse?.Interieur("AdresseHorsFrance") is { } ailleurs
            ? new([.. Enumerable.Range(2, 6).Select(ligne => ailleurs.Valeur($"LIBLIG{ligne}ADR")).OfType<string>()], Pays: adresse.Interieur("TroncCommunAdresse")!.Valeur("PAYS")) : null;
    }
}
