import { useNavigate, useParams } from 'react-router';
import { CoursePage } from '../../features/catalogue/CoursePage';

export default function CourseRoute() {
  const { slug = '' } = useParams();
  const navigate = useNavigate();
  return (
    <CoursePage
      key={slug}
      slug={slug}
      onHeld={({ reference }) => void navigate(`/book/${reference}/attendees`)}
    />
  );
}
