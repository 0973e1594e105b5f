using NodaTime;

namespace Parcours.Projections.Traces;

/// <summary>Une lecture ou une écriture nominative, ou sa tentative (D6).</summary>
/// <param name="Departement">Département demandé.</param>
/// <param name="Le">Instant de la demande.</param>
/// <param name="Auteur">Qui ; nul sans jeton valide.</param>
/// <param name="Roles">À quels titres ; nul s'il n'en a aucun.</param>
/// <param name="Organisme">Organisme du jeton.</param>
/// <param name="Acte">Quoi : méthode et modèle de l'adresse.</param>
/// <param name="Objet">Sur quoi : dossier, fait, indicateur.</param>
/// <param name="Question">Paramètres de l'adresse, date de connaissance comprise.</param>
/// <param name="Finalite">Pourquoi, quand le rôle doit le dire.</param>
/// <param name="Resultat">Statut HTTP ; nul pour une demande admise, tracée avant d'être servie : une seconde trace la suit si elle échoue.</param>
/// <param name="Adresse">D'où.</param>
/// <param name="Requete">Identifiant de la requête.</param>
public sealed record Trace(
    string Departement, Instant Le, string? Auteur, string? Roles, string? Organisme, string Acte, string? Objet, string? Question,
    string? Finalite, short? Resultat, string? Adresse, string Requete);

/// <summary>Une trace relue.</summary>
/// <param name="Numero">Place.</param>
/// <param name="Trace">La trace.</param>
/// <param name="Sel">De quoi vérifier l'empreinte.</param>
/// <param name="Empreinte">Empreinte posée par la base.</param>
public sealed record TraceLue(long Numero, Trace Trace, Guid Sel, string Empreinte);
